import { type CaseSide, type CaseState, type Channel, type EventKind, type NextStep } from "./model";

/** What the codes of an event say besides its kind: ids, codes, dates (`YYYY-MM-DD`) and numbers, never a text or a name. */
export type EventData = Readonly<Record<string, string | number | boolean | null>>;

/** One event as the rules read it: a row of `CaseEvent`. */
export type CaseEvent = {
  kind: EventKind;
  at: Date;
  side: CaseSide;
  /** The accountable owner after the event. */
  ownerId: string;
  /**
   * Of the first event: `channel`, and `institutionSees: false` where the institution learns of the person only by the
   * acceptance. Of `handed_over`: `to`. Of any event: `nextStep` with `dueOn` where the actor planned it.
   */
  data: EventData;
};

/** What a case says: the sum of its events, nothing else. The columns of `Case` with the same names are a copy. */
export type CaseSnapshot = {
  channel: Channel;
  state: CaseState;
  stateSince: Date;
  ownerId: string;
  /** A self-nomination that the institution has not answered yet. */
  awaitsInstitution: boolean;
  /** Whether the person was told of the case: suggestions that came to nothing never existed for the expert. */
  expertKnows: boolean;
  /** From when on the institution's people see the case; null: not yet. */
  institutionSince: Date | null;
  invitedAt: Date | null;
  expiresAt: Date | null;
  remindedAt: Date | null;
  /** Null once closed, and so is `dueOn` (`YYYY-MM-DD`, Việt Nam). */
  nextStep: NextStep | null;
  dueOn: string | null;
  closedAt: Date | null;
};
