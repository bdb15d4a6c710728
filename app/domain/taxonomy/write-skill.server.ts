import { type Skill, type SkillLink } from "~/domain/reference/model";
import { type Transaction } from "~/platform/db.server";

/** The database columns of a skill's names and codes. */
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

/** Marks the skill as edited by an administrator: from now on the database wins over the files, and readers must reload it. */
export function editedBy(userId: string) {
  return { editedAt: new Date(), editedBy: userId, version: { increment: 1 } };
}

/** Replaces the outgoing links of a skill. Update its row too: links have no timestamp of their own. */
export async function writeLinks(tx: Transaction, fromId: string, links: readonly SkillLink[]): Promise<void> {
  await tx.skillLink.deleteMany({ where: { fromId } });
  await tx.skillLink.createMany({ data: links.map((link) => ({ fromId, toId: link.to, kind: link.kind, strength: link.strength })) });
}
