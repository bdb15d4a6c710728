import { type UserActor } from "~/domain/vocabulary/actor";
import { countAttemptOrRefuse } from "~/domain/identity/rate-limits.server";
import { mayFindExpert } from "~/domain/privacy/rules";
import { Refusal } from "~/domain/refusal";
import { refused } from "~/domain/verdict";
import { findOwner } from "./accountable-owner.server";
import { startCase, type Started, type StartInput, type StartPlan } from "./start-case.server";
import { institutionFinds } from "./suggest-expert.server";

/**
 * An organisation or another expert nominates a person (channel `organisation_nomination`): open to anybody with a
 * confirmed address who can see the profile. The institution decides whether to invite. The nominator does not learn
 * whether the person blocked the institution or already has a case there: both give `not_possible`.
 * @throws Refusal `not_found` for a person the actor cannot find; `forbidden` without a confirmed address;
 * `rate_limited`
 */
export async function nominateExpert(actor: UserActor, input: StartInput & { nominatorName: string; note: string }): Promise<Started> {
  if (!actor.emailVerified) throw new Refusal("forbidden");
  await countAttemptOrRefuse("nominate_expert", actor.userId);
  const started = await startCase(actor, input, async (tx, { expert, position, institution, blocked }): Promise<StartPlan> => {
    if (expert.userId === actor.userId || !mayFindExpert(actor, expert.gate)) throw new Refusal("not_found");
    if (blocked || !institutionFinds(expert.gate, institution.id)) return refused("not_possible");
    const one = { institutionId: institution.id, positionId: position.id, expertUserId: expert.userId, institutionKnows: true };
    const ownerId = await findOwner(tx, { ...one, channel: "organisation_nomination" });
    if (!ownerId) return refused("no_owner");
    return {
      ok: true,
      begin: {
        channel: "organisation_nomination",
        ownerId,
        institutionSees: true,
        nominatorId: actor.userId,
        nominatorName: input.nominatorName,
        event: { kind: "nominated", side: "nominator", actorId: actor.userId, note: input.note },
      },
    };
  });
  return !started.ok && started.code === "open_case" ? refused("not_possible") : started;
}
