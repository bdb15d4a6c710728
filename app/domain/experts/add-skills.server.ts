import { type UserActor } from "~/domain/vocabulary/actor";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { editExpert } from "./edit-expert.server";
import { type SkillsInput } from "./input";
import { LIST_LIMITS, type EditResult } from "./model";

/**
 * Adds several skills of the taxonomy, each with its level. A skill that is already listed stays unchanged; one that is
 * no longer offered is skipped. If they do not all fit on the list, none is added.
 */
export async function addSkills(actor: UserActor, input: SkillsInput): Promise<EditResult<"too_many" | "none_chosen">> {
  return editExpert<"too_many" | "none_chosen">(actor, { step: "skills" }, async (tx, expertId) => {
    if (input.skills.length === 0) return "none_chosen";
    const index = await skillIndex();
    const asked = new Map(input.skills.map(({ skillId, level }) => [index.current(skillId), level]));
    const offered = await tx.skill.findMany({
      where: { id: { in: [...asked.keys()] }, retiredAt: null, expertSkills: { none: { expertId } } },
      select: { id: true },
    });
    if ((await tx.expertSkill.count({ where: { expertId } })) + offered.length > LIST_LIMITS.skills) return "too_many";
    await tx.expertSkill.createMany({ data: offered.map(({ id }) => ({ expertId, skillId: id, level: asked.get(id) ?? 1 })) });
  });
}
