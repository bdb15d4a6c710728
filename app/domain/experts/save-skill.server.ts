import { recordAudit } from "~/domain/audit/record-audit.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { editExpert } from "./edit-expert.server";
import { type SkillInput } from "./input";
import { LIST_LIMITS, type EditResult } from "./model";

/**
 * Adds a skill of the taxonomy or changes its details. A skill is listed once, so a second submit changes nothing. A
 * higher level ends a coordinator's check, which applied to the old level.
 */
export async function saveSkill(actor: UserActor, skillId: string, input: SkillInput): Promise<EditResult<"unknown_skill" | "too_many">> {
  return editExpert<"unknown_skill" | "too_many">(actor, { step: "skills" }, async (tx, expertId) => {
    const known = await tx.skill.findUnique({ where: { id: skillId }, select: { retiredAt: true } });
    const own = await tx.expertSkill.findUnique({
      where: { expertId_skillId: { expertId, skillId } },
      select: { level: true, verifiedAt: true },
    });
    if (!known || (known.retiredAt && !own)) return "unknown_skill";
    if (!own && (await tx.expertSkill.count({ where: { expertId } })) >= LIST_LIMITS.skills) return "too_many";
    const unverify = own !== null && own.verifiedAt !== null && input.level > own.level;
    const said = { level: input.level, years: input.years ?? null, lastUsedYear: input.lastUsedYear ?? null };
    await tx.expertSkill.upsert({
      where: { expertId_skillId: { expertId, skillId } },
      create: { expertId, skillId, ...said },
      update: { ...said, ...(unverify ? { verifiedAt: null, verifiedBy: null } : {}) },
      select: { skillId: true },
    });
    if (!unverify) return;
    const subject = { subject: "expert", subjectId: expertId } as const;
    await recordAudit(tx, {
      actorId: actor.userId,
      kind: "expert.skill_verification_withdrawn",
      ...subject,
      data: { skillIds: [skillId] },
    });
  });
}
