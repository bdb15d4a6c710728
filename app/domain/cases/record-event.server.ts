import { dateFromIso } from "~/domain/days";
import { type Transaction } from "~/platform/db.server";
import { type Verdict, allowed } from "~/domain/verdict";
import { type LockedCase } from "./lock-case.server";
import { type CaseSide, type EventKind, type EventReason } from "./model";
import { type Plan } from "./next-step";
import { applyEvent, checkMove, KEEPS_VERSION } from "./rules";
import { type EventData } from "./snapshot";

export type NewEvent = {
  kind: EventKind;
  side: CaseSide;
  /** Null: the system. */
  actorId: string | null;
  reason?: EventReason;
  note?: string;
  data?: EventData;
  /** The owner's next step, if the event's default (next-step.ts) does not fit. */
  plan?: Plan & { note?: string };
  /** Only for demo data and tests. */
  at?: Date;
};

/**
 * Appends one event to a locked case and updates the case's columns, in place. This is the only way to write an event:
 * events that the pure rules refuse are not written. The caller checks permission (`mayDo`).
 * @param event.data of `handed_over` must hold `to`
 * @returns `illegal_move` when the case's state does not allow it; then nothing was written
 */
export async function recordEvent(tx: Transaction, locked: LockedCase, event: NewEvent): Promise<Verdict<"illegal_move">> {
  const verdict = checkMove(locked, event.kind);
  if (!verdict.ok) return verdict;
  const at = event.at ?? new Date();
  const ownerId = event.kind === "handed_over" ? String(event.data?.to) : locked.ownerId;
  const data: EventData = { ...event.data, ...(event.plan ? { nextStep: event.plan.nextStep, dueOn: event.plan.dueOn } : {}) };
  const after = applyEvent(locked, { kind: event.kind, at, side: event.side, ownerId, data });
  const planned = after.nextStep !== locked.nextStep || after.dueOn !== locked.dueOn || event.plan !== undefined;

  await tx.caseEvent.create({
    data: {
      caseId: locked.id,
      seq: locked.seq + 1,
      at,
      kind: event.kind,
      side: event.side,
      actorId: event.actorId,
      ownerId,
      fromState: locked.state,
      toState: after.state === locked.state ? null : after.state,
      reason: event.reason ?? "",
      note: event.note ?? "",
      data,
    },
    select: { id: true },
  });
  const columns = {
    state: after.state,
    stateSince: after.stateSince,
    ownerId,
    awaitsInstitution: after.awaitsInstitution,
    institutionSince: after.institutionSince,
    invitedAt: after.invitedAt,
    expiresAt: after.expiresAt,
    remindedAt: after.remindedAt,
    nextStep: after.nextStep,
    nextStepNote: planned ? (event.plan?.note ?? "") : locked.nextStepNote,
    closedAt: after.closedAt,
    version: KEEPS_VERSION.has(event.kind) ? locked.version : locked.version + 1,
  };
  await tx.case.update({ where: { id: locked.id }, data: { ...columns, dueOn: dateFromIso(after.dueOn) }, select: { id: true } });
  Object.assign(locked, after, columns, { seq: locked.seq + 1 });
  return allowed;
}
