import { recordAudit } from "~/domain/audit/record-audit.server";
import { type Actor } from "~/domain/vocabulary/actor";
import { newSkillId, type SkillProblem } from "~/domain/skills/skill-rules";
import { type Skill } from "~/domain/reference/model";
import { editTaxonomy, type Taxonomy } from "./edit-taxonomy.server";
import { skillColumns } from "./write-skill.server";

export type CreateResult = { ok: true; id: string } | { ok: false; code: "problems"; problems: readonly SkillProblem[] };

/** Adds a skill to the list. The data files do not contain it until an export adds it. */
export async function createSkill(actor: Actor, values: Omit<Skill, "id">): Promise<CreateResult> {
  return editTaxonomy(actor, (taxonomy, { userId }) => addSkill(taxonomy, userId, values, ""));
}

/** The same within another change of the taxonomy. */
export async function addSkill(
  { tx, skills, problems }: Taxonomy,
  userId: string,
  values: Omit<Skill, "id">,
  proposal: string,
): Promise<CreateResult> {
  const skill: Skill = { ...values, id: newSkillId(values.en, new Set(skills.map(({ id }) => id))) };
  const found = problems(skill);
  if (found.length > 0) return { ok: false, code: "problems", problems: found };
  await tx.skill.create({
    data: {
      id: skill.id,
      ...skillColumns(skill),
      origin: "proposed",
      editedAt: new Date(),
      editedBy: userId,
      linksFrom: { create: skill.links.map((link) => ({ toId: link.to, kind: link.kind, strength: link.strength })) },
    },
    select: { id: true },
  });
  await recordAudit(tx, { actorId: userId, kind: "skill.created", subject: "skill", subjectId: skill.id, data: { proposal } });
  return { ok: true, id: skill.id };
}
