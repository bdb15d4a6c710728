import { type CaseSide, type CaseState, type Channel, type EventKind, type NextStep } from "./model";

/** The data of an event besides its kind: ids, codes, dates (`YYYY-MM-DD`) and numbers, never a text or a name. */
export type EventData = Readonly<Record<string, string | number | boolean | null>>;

/** One event as the rules read it: a row of `CaseEvent`. */
export type CaseEvent = {
  kind: EventKind;
  at: Date;
  side: CaseSide;
  /** The accountable owner after the event. */
  ownerId: string;
  /**
   * For the first event: `channel`, and `institutionSees: false` if the institution learns about the person only on
   * acceptance. For `handed_over`: `to`. For any event: `nextStep` with `dueOn` if the actor planned it.
   */
  data: EventData;
};

/** The state of a case derived from its events alone. The columns of `Case` with the same names are a copy. */
export type CaseSnapshot = {
  channel: Channel;
  state: CaseState;
  stateSince: Date;
  ownerId: string;
  /** A self-nomination that the institution has not answered yet. */
  awaitsInstitution: boolean;
  /** Whether the person was notified of the case: dropped suggestions never existed for the expert. */
  expertKnows: boolean;
  /** The time from which the institution's members see the case; null: not yet. */
  institutionSince: Date | null;
  invitedAt: Date | null;
  expiresAt: Date | null;
  remindedAt: Date | null;
  /** Null once closed, and so is `dueOn` (`YYYY-MM-DD`, Việt Nam). */
  nextStep: NextStep | null;
  dueOn: string | null;
  closedAt: Date | null;
};
