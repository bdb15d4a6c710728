import { type UserActor } from "~/domain/identity/model";
import { editExpert } from "./edit-expert.server";
import { type SkillInput } from "./input";
import { LIST_LIMITS, type EditResult } from "./model";

/** Adds a skill of the taxonomy or changes what is said of it. A skill is listed once, so a second submit changes nothing. */
export async function saveSkill(
  actor: UserActor,
  skillId: string,
  input: SkillInput,
): Promise<EditResult<"unknown_skill" | "too_many">> {
  return editExpert<"unknown_skill" | "too_many">(actor, { step: "skills" }, async (tx, expertId) => {
    const known = await tx.skill.findUnique({ where: { id: skillId }, select: { retiredAt: true } });
    const own = await tx.expertSkill.findUnique({ where: { expertId_skillId: { expertId, skillId } }, select: { skillId: true } });
    if (!known || (known.retiredAt && !own)) return "unknown_skill";
    if (!own && (await tx.expertSkill.count({ where: { expertId } })) >= LIST_LIMITS.skills) return "too_many";
    const said = { level: input.level, years: input.years ?? null, lastUsedYear: input.lastUsedYear ?? null };
    await tx.expertSkill.upsert({
      where: { expertId_skillId: { expertId, skillId } },
      create: { expertId, skillId, ...said },
      update: said,
      select: { skillId: true },
    });
  });
}
