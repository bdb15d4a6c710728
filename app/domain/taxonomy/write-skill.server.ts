import { type Skill, type SkillLink } from "~/domain/reference/model";
import { type Transaction } from "~/platform/db.server";

/** The columns of a skill's names and codes. */
export function skillColumns(skill: Skill) {
  return {
    labelVi: skill.vi,
    labelEn: skill.en,
    aliasesVi: [...skill.aliases.vi],
    aliasesEn: [...skill.aliases.en],
    fieldCode: skill.field,
    technologyCodes: [...skill.technologies],
  };
}

/** That an administrator changed the skill: from now on the database leads for it, and who has read it must read again. */
export function editedBy(userId: string) {
  return { editedAt: new Date(), editedBy: userId, version: { increment: 1 } };
}

/** Puts these links in place of those that go out from a skill. Its row has to be written too: links have no time of their own. */
export async function writeLinks(tx: Transaction, fromId: string, links: readonly SkillLink[]): Promise<void> {
  await tx.skillLink.deleteMany({ where: { fromId } });
  await tx.skillLink.createMany({ data: links.map((link) => ({ fromId, toId: link.to, kind: link.kind, strength: link.strength })) });
}
