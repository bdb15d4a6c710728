import { type UserActor } from "~/domain/vocabulary/actor";
import { countAttemptOrRefuse } from "~/domain/identity/rate-limits.server";
import { Refusal } from "~/domain/refusal";
import { refused } from "~/domain/verdict";
import { findOwner } from "./accountable-owner.server";
import { discloseFields, missingFields } from "./disclose-fields.server";
import { type ContactField } from "./model";
import { startCase, type Started, type StartInput, type StartPlan } from "./start-case.server";

/**
 * An expert applies for a position (channel `self_nomination`), which counts as their acceptance. The institution still
 * has to answer, and until it does the contact fields disclosed here stay hidden. The profile need not be published:
 * the person shows it to this institution.
 * @throws Refusal `not_found` without a profile; `forbidden` without a confirmed address
 */
export async function nominateOneself(
  actor: UserActor,
  input: Omit<StartInput, "expertId"> & { note: string; fields: readonly ContactField[] },
): Promise<Started | { ok: false; code: "field_empty" }> {
  if (actor.expertId === null) throw new Refusal("not_found");
  if (!actor.emailVerified) throw new Refusal("forbidden");
  const expertId = actor.expertId;
  if ((await missingFields(expertId, input.fields)).length > 0) return { ok: false, code: "field_empty" };
  await countAttemptOrRefuse("begin_case", actor.userId);
  return startCase(actor, { ...input, expertId }, async (tx, { expert, position, institution, blocked }): Promise<StartPlan> => {
    if (blocked) return refused("not_possible");
    const one = { institutionId: institution.id, positionId: position.id, expertUserId: expert.userId, institutionKnows: true };
    const ownerId = await findOwner(tx, { ...one, channel: "self_nomination" });
    if (!ownerId) return refused("no_owner");
    return {
      ok: true,
      begin: {
        channel: "self_nomination",
        ownerId,
        institutionSees: true,
        event: { kind: "self_nominated", side: "expert", actorId: actor.userId, note: input.note },
      },
      follow: (tx, locked) => discloseFields(tx, locked, input.fields, actor.userId),
    };
  });
}
