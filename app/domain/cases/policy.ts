import { isCoordinator, type Actor, type UserActor, verifiedMemberships } from "~/domain/vocabulary/actor";
import { type MemberRole } from "~/domain/vocabulary/institutions";
import { allowed, refused, type Verdict } from "~/domain/verdict";
import { type CaseSide, type CaseState, type EventKind } from "./model";

/** The facts that decide who may see and change a case. Read with `caseFacts` (lock-case.server.ts). */
export type CaseFacts = {
  /** Account of the person the case is about; null once erased. */
  expertUserId: string | null;
  institutionId: string;
  ownerId: string;
  nominatorId: string | null;
  state: CaseState;
  awaitsInstitution: boolean;
  /** Whether the person was ever notified of the case. */
  expertKnows: boolean;
  /**
   * Whether the institution's members see the case: not before the acceptance if they could not find the person
   * themselves, and not after the person blocked the institution.
   */
  institutionKnows: boolean;
};

/** Events that only the expert of the case can cause; nobody else answers on their behalf. */
const OF_EXPERT: ReadonlySet<EventKind> = new Set(["accepted", "declined", "question_asked", "contact_disclosed", "contact_revoked"]);

/** Events of the accountable owner only: anyone else takes the case over first, which is an event with a reason. */
const OF_OWNER: ReadonlySet<EventKind> = new Set(["invited", "suggestion_withdrawn", "next_step_planned"]);

/** The institution's decisions; the case's owner records them on its behalf. */
const OF_INSTITUTION: ReadonlySet<EventKind> = new Set([
  "taken_up",
  "dossier_opened",
  "interview_opened",
  "selected",
  "not_selected",
  "contact_read",
  "criterion_checked",
  "interview_held",
  "engagement_agreed",
  "engagement_started",
  "engagement_renewed",
  "engagement_continued",
  "completed",
  "ended_early",
]);

/** Both sides: the expert, the institution's owners and recruiters, the case's owner. */
const OF_BOTH: ReadonlySet<EventKind> = new Set([
  "message_sent",
  "interview_proposed",
  "interview_agreed",
  "interview_moved",
  "interview_cancelled",
  "document_added",
  "review_recorded",
]);

/**
 * The actor's capacity in this case; null: the case does not exist for them (404). The person the case is about is
 * never anything else in it, whatever other roles they hold. The administrator role alone gives no access.
 */
export function caseSide(actor: Actor, facts: CaseFacts): CaseSide | null {
  if (actor.kind !== "user" || !actor.emailVerified) return null;
  if (actor.userId === facts.expertUserId) return facts.expertKnows ? "expert" : null;
  const role = roleIn(actor, facts);
  if (role === "owner" || role === "recruiter") return "institution";
  if (isCoordinator(actor)) return "coordinator";
  if (role === "viewer") return "institution";
  return actor.userId === facts.nominatorId ? "nominator" : null;
}

/** Whether the actor is the accountable owner and is still eligible. */
export function answersFor(actor: Actor, facts: CaseFacts): boolean {
  return actor.kind === "user" && actor.userId === facts.ownerId && manages(actor, facts);
}

/**
 * Whether the actor may cause this event. `not_found`: the case does not exist for them; `not_owner`: somebody on the
 * managing sides who would have to take the case over first; `forbidden`: never available to them. Whether the case's
 * state allows the event is checked by `checkMove`.
 */
export function mayDo(actor: Actor, facts: CaseFacts, kind: EventKind): Verdict<"not_found" | "forbidden" | "not_owner"> {
  const side = caseSide(actor, facts);
  if (!side || actor.kind !== "user") return refused("not_found");
  if (side === "expert") return mayExpertDo(facts, kind) ? allowed : refused("forbidden");
  if (!manages(actor, facts)) return refused("forbidden");
  if (kind === "handed_over") return answersFor(actor, facts) || mayTakeOver(actor, facts) ? allowed : refused("forbidden");
  if (OF_OWNER.has(kind) || kind === "withdrawn") return answersFor(actor, facts) ? allowed : refused("not_owner");
  if (OF_INSTITUTION.has(kind) || OF_BOTH.has(kind)) {
    return side === "institution" || answersFor(actor, facts) ? allowed : refused("not_owner");
  }
  return refused("forbidden");
}

/** Whether the actor may make themselves the owner: coordinators, and owners of the institution. */
export function mayTakeOver(actor: Actor, facts: CaseFacts): boolean {
  if (actor.kind !== "user" || !manages(actor, facts)) return false;
  return isCoordinator(actor) || roleIn(actor, facts) === "owner";
}

/** An expert declines an invitation instead of withdrawing from it; an engagement has its own event for an early end (`ended_early`). */
function mayExpertDo(facts: CaseFacts, kind: EventKind): boolean {
  if (kind === "withdrawn") return facts.state !== "invited";
  return OF_EXPERT.has(kind) || OF_BOTH.has(kind);
}

/** Coordinators, owners and recruiters of the verified institution; never the person the case is about. */
function manages(actor: UserActor, facts: CaseFacts): boolean {
  if (!actor.emailVerified || actor.userId === facts.expertUserId) return false;
  const role = roleIn(actor, facts);
  return isCoordinator(actor) || role === "owner" || role === "recruiter";
}

/** The actor's role in the case's institution, while it is verified and knows of the case. */
function roleIn(actor: UserActor, facts: CaseFacts): MemberRole | null {
  if (!facts.institutionKnows) return null;
  const membership = actor.memberships.find((one) => one.institutionId === facts.institutionId);
  return membership?.institutionStatus === "verified" ? membership.role : null;
}

/** Whether the actor can be on a managing side of a case: their list then starts with open cases. */
export function managesCases(actor: Actor): boolean {
  return isCoordinator(actor) || verifiedMemberships(actor).length > 0;
}
