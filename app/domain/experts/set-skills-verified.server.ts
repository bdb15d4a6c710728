import { recordAudit } from "~/domain/audit/record-audit.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { profileAudience } from "~/domain/privacy/rules";
import { ensure, Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { gateOf } from "./gate";
import { type EditResult } from "./model";
import { mayVerifyExpert } from "./policy";
import { readExpert } from "./read-expert.server";

/**
 * A coordinator confirms that the expert has these skills at the stated levels, or revokes that. Skills that are no
 * longer on the profile, or already in that state, are skipped. For anyone who may not see the profile it does not
 * exist.
 * @param input.version the profile as the coordinator saw it, so that nobody verifies a level that was raised in the
 * meantime
 */
export async function setSkillsVerified(
  actor: UserActor,
  expertId: string,
  input: { version: number; skillIds: readonly string[]; verified: boolean },
): Promise<EditResult> {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Expert" WHERE "id" = ${expertId}::uuid FOR UPDATE`;
    const expert = await readExpert(tx, { id: expertId });
    if (!expert || profileAudience(actor, gateOf(expert)) === null) throw new Refusal("not_found");
    ensure(mayVerifyExpert(actor, expert), "forbidden");
    const { version } = expert;
    if (version !== input.version) return { ok: false, code: "stale", version };
    const skillIds = expert.skills
      .filter((skill) => input.skillIds.includes(skill.skillId) && (skill.verifiedOn !== null) !== input.verified)
      .map((skill) => skill.skillId);
    if (skillIds.length === 0) return { ok: true, version };
    await tx.expertSkill.updateMany({
      where: { expertId, skillId: { in: skillIds } },
      data: input.verified ? { verifiedAt: new Date(), verifiedBy: actor.userId } : { verifiedAt: null, verifiedBy: null },
    });
    const kind = input.verified ? "expert.skills_verified" : "expert.skill_verification_withdrawn";
    await recordAudit(tx, { actorId: actor.userId, kind, subject: "expert", subjectId: expertId, data: { skillIds } });
    return { ok: true, version };
  });
}
