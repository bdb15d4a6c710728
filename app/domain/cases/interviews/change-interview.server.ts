import { type UserActor } from "~/domain/vocabulary/actor";
import { moveLocked, type MoveRefusal } from "../change-case.server";
import { caseFacts, lockCase, type LockedCase } from "../lock-case.server";
import { type CaseSide, type EventKind } from "../model";
import { caseSide } from "../policy";
import { recordId } from "~/domain/record-id";
import { Refusal } from "~/domain/refusal";
import { refused, type Verdict } from "~/domain/verdict";
import { db, type Transaction } from "~/platform/db.server";
import { slotsColumn } from "./input";
import { type InterviewState } from "./model";

/** An interview as read while its case is locked. */
export type HeldInterview = {
  id: string;
  state: InterviewState;
  proposedBy: CaseSide;
  slots: string[];
  minutes: number;
  startsAt: Date | null;
  place: string;
  sequence: number;
  version: number;
};

export type InterviewRefusal = MoveRefusal | "own_proposal" | "past_slot" | "not_yet" | "other_version";

/**
 * Makes one change to one interview with its case locked: of two concurrent changes one comes first and the other is
 * refused with `other_version`.
 * @param step decides from the interview's current state: a refusal, or the event to record and the data to write with
 * it
 * @throws Refusal `not_found` if the case, or the interview in it, does not exist for the actor
 */
export async function changeInterview(
  actor: UserActor,
  caseId: string,
  interview: { id: string; version: number },
  step: (
    held: HeldInterview,
    side: CaseSide,
  ) =>
    | { ok: false; code: InterviewRefusal }
    | { ok: true; kind: EventKind; startsOn?: string; write: (tx: Transaction, locked: LockedCase) => Promise<void> },
): Promise<Verdict<InterviewRefusal>> {
  return db.$transaction(async (tx) => {
    const locked = await lockCase(tx, recordId(caseId));
    const side = caseSide(actor, caseFacts(locked));
    const row = await tx.interview.findFirst({ where: { id: recordId(interview.id), caseId: locked.id } });
    if (!row || !side || side === "nominator") throw new Refusal("not_found");
    if (row.version !== interview.version) return refused("other_version");
    const held = { ...row, slots: slotsColumn.parse(row.slots) };
    const next = step(held, side);
    if (!next.ok) return next;
    const data = { interviewId: held.id, ...(next.startsOn ? { startsOn: next.startsOn } : {}) };
    return moveLocked(tx, actor, locked, { kind: next.kind, version: null, data }, next.write);
  });
}
