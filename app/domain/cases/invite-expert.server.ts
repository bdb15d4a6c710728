import { type UserActor } from "~/domain/vocabulary/actor";
import { countAttemptOrRefuse } from "~/domain/identity/rate-limits.server";
import { mayFindExpert } from "~/domain/privacy/rules";
import { Refusal } from "~/domain/refusal";
import { refused } from "~/domain/verdict";
import { lockOwnerRight } from "./accountable-owner.server";
import { type ContactField } from "./model";
import { startCase, type Started, type StartInput, type StartPlan } from "./start-case.server";

/** What the inviting side writes to the person and the fields it asks them to disclose on acceptance. */
export type Invitation = { text: string; askedFields: readonly ContactField[] };

/**
 * An institution invites a person it found itself (channel `institution_search`); whoever invites becomes the case's
 * owner. For owners and recruiters of the position's institution who can find the person.
 * @throws Refusal `not_found` for a person the actor cannot find (including one who blocked the institution) and for
 * positions of other institutions; `forbidden` for viewers
 */
export async function inviteExpert(actor: UserActor, input: StartInput & Invitation): Promise<Started> {
  await countAttemptOrRefuse("begin_case", actor.userId);
  return startCase(actor, input, async (tx, { expert, institution, blocked }): Promise<StartPlan> => {
    const membership = actor.memberships.find((one) => one.institutionId === institution.id);
    if (!membership || !actor.emailVerified) throw new Refusal("not_found");
    if (membership.role === "viewer") throw new Refusal("forbidden");
    if (blocked || expert.userId === actor.userId || !mayFindExpert(actor, expert.gate)) throw new Refusal("not_found");
    const one = { institutionId: institution.id, expertUserId: expert.userId, institutionKnows: true };
    if (!(await lockOwnerRight(tx, actor.userId, one))) return refused("position_not_open");
    return {
      ok: true,
      begin: {
        channel: "institution_search",
        ownerId: actor.userId,
        institutionSees: true,
        invitationText: input.text,
        askedFields: input.askedFields,
        event: { kind: "invited", side: "institution", actorId: actor.userId },
      },
    };
  });
}
