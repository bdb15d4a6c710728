import { recordAudit } from "~/domain/audit/record-audit.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { Refusal } from "~/domain/refusal";
import { allowed, refused, type Verdict } from "~/domain/verdict";
import { db, type Transaction } from "~/platform/db.server";
import { caseFacts, lockCase, type LockedCase } from "./lock-case.server";
import { type EventKind } from "./model";
import { caseSide, mayDo } from "./policy";
import { recordEvent, type NewEvent } from "./record-event.server";
import { notifyOfEvent } from "./notify-of-event.server";

export type MoveRefusal = "stale" | "illegal_move" | "not_owner" | "forbidden";

export type CaseMove = Pick<NewEvent, "reason" | "note" | "data" | "plan"> & {
  kind: EventKind;
  /** The version that the form was rendered from; null for actions that cannot overwrite another change (a message). */
  version: number | null;
};

/**
 * Makes one change to a case in one transaction: locks the case, checks the policy, compares the version, records the
 * event, runs `extra` (which may record more), writes the audit event and notifies those concerned.
 * @param extra receives the case as it is after the event; if it throws, everything is rolled back
 * @throws Refusal `not_found` if the case does not exist for the actor
 */
export async function changeCase(
  actor: UserActor,
  caseId: string,
  move: CaseMove,
  extra?: (tx: Transaction, locked: LockedCase) => Promise<void>,
): Promise<Verdict<MoveRefusal>> {
  return db.$transaction(async (tx) => moveLocked(tx, actor, await lockCase(tx, caseId), move, extra));
}

/** Locks a case for somebody who takes part in it. @throws Refusal `not_found` if the case does not exist for them */
export async function lockCaseFor(tx: Transaction, actor: UserActor, caseId: string): Promise<LockedCase> {
  const locked = await lockCase(tx, caseId);
  if (!caseSide(actor, caseFacts(locked))) throw new Refusal("not_found");
  return locked;
}

/** The same as `changeCase`, inside a caller's transaction and with the case already locked. */
export async function moveLocked(
  tx: Transaction,
  actor: UserActor,
  locked: LockedCase,
  move: CaseMove,
  extra?: (tx: Transaction, locked: LockedCase) => Promise<void>,
): Promise<Verdict<MoveRefusal>> {
  const { kind, version, ...event } = move;
  const facts = caseFacts(locked);
  const side = caseSide(actor, facts);
  if (!side) throw new Refusal("not_found");
  const verdict = mayDo(actor, facts, kind);
  if (!verdict.ok) return refused(verdict.code === "not_owner" ? "not_owner" : "forbidden");
  if (version !== null && version !== locked.version) return refused("stale");
  if (isPastAnswer(locked, kind)) return refused("illegal_move");
  const formerOwnerId = locked.ownerId;
  const recorded = await recordEvent(tx, locked, { ...event, kind, side, actorId: actor.userId });
  if (!recorded.ok) return recorded;
  await extra?.(tx, locked);
  await recordAudit(tx, {
    actorId: actor.userId,
    kind: "introduction.moved",
    subject: "introduction",
    subjectId: locked.id,
    data: { kind },
  });
  await notifyOfEvent(tx, locked, { kind, side, actorId: actor.userId, formerOwnerId });
  return allowed;
}

/** An invitation expires at its deadline even if the worker has not recorded it yet. */
function isPastAnswer(locked: LockedCase, kind: EventKind): boolean {
  const answer = kind === "accepted" || kind === "declined" || kind === "question_asked";
  return answer && locked.state === "invited" && locked.expiresAt !== null && locked.expiresAt <= new Date();
}
