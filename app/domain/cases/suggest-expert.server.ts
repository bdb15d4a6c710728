import { isCoordinator, type UserActor } from "~/domain/vocabulary/actor";
import { countAttemptOrRefuse } from "~/domain/identity/rate-limits.server";
import { mayFindExpert, type ProfileGate } from "~/domain/privacy/rules";
import { Refusal } from "~/domain/refusal";
import { refused } from "~/domain/verdict";
import { findOwner, lockOwnerRight } from "./accountable-owner.server";
import { type Invitation } from "./invite-expert.server";
import { recordEvent } from "./record-event.server";
import { startCase, type Started, type StartInput, type StartPlan } from "./start-case.server";
import { notifyOfEvent } from "./notify-of-event.server";

/** Whether the institution's own members could find the person, so that a suggestion reveals nobody they may not see. */
export function institutionFinds(gate: ProfileGate, institutionId: string): boolean {
  const open = gate.visibility === "institutions" || gate.visibility === "public";
  return gate.publishedAt !== null && open && !gate.blockedInstitutionIds.includes(institutionId);
}

/**
 * A coordinator introduces a person to a position, either as a suggestion that the institution decides on
 * (`institution_search`; a member of the institution owns the case), or as the mission's nomination
 * (`mission_nomination`; the coordinator owns it) with or without inviting the person at once. An institution that
 * could not find the person itself gets no suggestion (`not_possible`) and sees a nominated person only after the
 * acceptance.
 * @throws Refusal `not_found` for everybody but coordinators, and for a person the coordinator cannot find
 */
export async function suggestExpert(
  actor: UserActor,
  input: StartInput &
    ({ channel: "institution_search"; note: string } | { channel: "mission_nomination"; note: string; invitation: Invitation | null }),
): Promise<Started> {
  if (!isCoordinator(actor)) throw new Refusal("not_found");
  await countAttemptOrRefuse("begin_case", actor.userId);
  return startCase(actor, input, async (tx, pair): Promise<StartPlan> => {
    const { expert, position, institution } = pair;
    if (expert.userId === actor.userId || !mayFindExpert(actor, expert.gate)) throw new Refusal("not_found");
    const sees = institutionFinds(expert.gate, institution.id);
    const one = { institutionId: institution.id, positionId: position.id, expertUserId: expert.userId, institutionKnows: sees };
    if (input.channel === "institution_search") {
      if (!sees) return refused("not_possible");
      const ownerId = await findOwner(tx, { ...one, channel: "institution_search" });
      if (!ownerId) return refused("no_owner");
      const event = { kind: "suggested" as const, side: "coordinator" as const, actorId: actor.userId, note: input.note };
      return { ok: true, begin: { channel: "institution_search", ownerId, institutionSees: true, event } };
    }
    if (!(await lockOwnerRight(tx, actor.userId, one))) throw new Refusal("not_found");
    const { invitation } = input;
    return {
      ok: true,
      begin: {
        channel: "mission_nomination",
        ownerId: actor.userId,
        institutionSees: sees,
        nominatorId: actor.userId,
        invitationText: invitation?.text,
        askedFields: invitation?.askedFields,
        event: { kind: "nominated", side: "coordinator", actorId: actor.userId, note: input.note },
      },
      follow: async (tx, locked) => {
        if (!invitation) return;
        await recordEvent(tx, locked, { kind: "invited", side: "coordinator", actorId: actor.userId });
        await notifyOfEvent(tx, locked, { kind: "invited", side: "coordinator", actorId: actor.userId });
      },
    };
  });
}
