import { DAY_MS } from "~/domain/days";
import { describe, expect, test } from "vitest";
import { CASE_STATES, CLOSED_STATES, EVENT_KINDS, type CaseState, type EventKind } from "./model";
import {
  applyEvent,
  checkMove,
  defaultNextStep,
  expertStage,
  foldEvents,
  isContactOpen,
  MOVES,
  nominatorStage,
  START_KINDS,
} from "./rules";
import { type CaseEvent, type EventData } from "./snapshot";

const START = Date.parse("2026-03-02T03:00:00Z");

/** Events one day apart, from 2 March 2026 on. */
function told(...kinds: (EventKind | [EventKind, EventData])[]): CaseEvent[] {
  return kinds.map((one, index) => {
    const [kind, data] = typeof one === "string" ? [one, {}] : one;
    const first: EventData = index === 0 ? { channel: "institution_search" } : {};
    return { kind, at: new Date(START + index * DAY_MS), side: "institution" as const, ownerId: "owner", data: { ...first, ...data } };
  });
}

const TO: Record<CaseState, EventKind[]> = {
  suggested: ["suggested"],
  invited: ["invited"],
  accepted: ["invited", "accepted"],
  declined: ["invited", "declined"],
  expired: ["invited", "expired"],
  dossier: ["invited", "accepted", "dossier_opened"],
  interview: ["invited", "accepted", "dossier_opened", "interview_opened"],
  selected: ["invited", "accepted", "dossier_opened", "selected"],
  not_selected: ["invited", "accepted", "dossier_opened", "not_selected"],
  withdrawn: ["invited", "accepted", "withdrawn"],
  engaged: ["invited", "accepted", "dossier_opened", "selected", "engagement_agreed"],
  completed: ["invited", "accepted", "dossier_opened", "selected", "engagement_agreed", "completed"],
  ended_early: ["invited", "accepted", "dossier_opened", "selected", "engagement_agreed", "ended_early"],
};

describe("the states of a case", () => {
  for (const state of CASE_STATES) {
    test(`${state} is reached by events and says whether it is closed`, () => {
      const snapshot = foldEvents(told(...TO[state]));
      expect(snapshot.state).toBe(state);
      expect(snapshot.closedAt !== null).toBe(CLOSED_STATES.includes(state));
      expect(snapshot.nextStep === null).toBe(CLOSED_STATES.includes(state));
      expect(snapshot.dueOn === null).toBe(CLOSED_STATES.includes(state));
    });

    test(`from ${state} exactly the listed events are legal`, () => {
      const snapshot = foldEvents(told(...TO[state]));
      const legal = EVENT_KINDS.filter((kind) => checkMove(snapshot, kind).ok);
      expect(legal).toEqual(EVENT_KINDS.filter((kind) => MOVES[kind].from.includes(state) && kind !== "taken_up"));
      for (const kind of EVENT_KINDS) {
        const event = told(...TO[state], kind).at(-1);
        if (!event) throw new Error("no event");
        if (legal.includes(kind))
          expect(applyEvent(snapshot, event).state).toBe(
            kind === "expert_erased" && !CLOSED_STATES.includes(state) ? "withdrawn" : (MOVES[kind].to ?? state),
          );
        else expect(() => applyEvent(snapshot, event)).toThrow();
      }
    });
  }

  test("nothing but a beginning begins a case", () => {
    expect(EVENT_KINDS.filter((kind) => checkMove(null, kind).ok).sort()).toEqual([...START_KINDS].sort());
  });

  test("after the end only a late review and an erasure can follow", () => {
    const after = new Set(
      CLOSED_STATES.flatMap((state) => EVENT_KINDS.filter((kind) => checkMove(foldEvents(told(...TO[state])), kind).ok)),
    );
    expect([...after].sort()).toEqual(["expert_erased", "review_recorded"]);
  });
});

describe("a self-nomination", () => {
  const nominated = told(["self_nominated", { channel: "self_nomination" }]);

  test("begins as accepted by the expert and waits for the institution", () => {
    const snapshot = foldEvents(nominated);
    expect(snapshot).toMatchObject({
      state: "accepted",
      awaitsInstitution: true,
      expertKnows: true,
      nextStep: "answer_nomination",
      dueOn: "2026-03-09",
    });
    expect(expertStage(snapshot)).toBe("waiting");
    expect(isContactOpen(snapshot)).toBe(false);
    expect(checkMove(snapshot, "dossier_opened").ok).toBe(false);
    expect(checkMove(snapshot, "not_selected").ok).toBe(true);
  });

  test("goes on like any other once taken up", () => {
    const snapshot = foldEvents([...nominated, ...told("suggested", "taken_up").slice(1)]);
    expect(snapshot).toMatchObject({ awaitsInstitution: false, nextStep: "open_dossier" });
    expect(isContactOpen(snapshot)).toBe(true);
    expect(checkMove(snapshot, "taken_up").ok).toBe(false);
  });
});

describe("who knows of a case", () => {
  test("a suggestion that came to nothing never existed for the expert", () => {
    expect(expertStage(foldEvents(told("suggested")))).toBeNull();
    expect(expertStage(foldEvents(told("suggested", "suggestion_withdrawn")))).toBeNull();
    expect(expertStage(foldEvents(told("suggested", "not_selected")))).toBeNull();
    expect(expertStage(foldEvents(told("suggested", "invited")))).toBe("invited");
  });

  test("the expert is not shown whether the institution reads dossiers or interviews", () => {
    expect(expertStage(foldEvents(told(...TO.dossier)))).toBe("in_review");
    expect(expertStage(foldEvents(told(...TO.interview)))).toBe("in_review");
  });

  test("an institution that could not find the person learns of them by the acceptance", () => {
    const hidden = told(["nominated", { channel: "mission_nomination", institutionSees: false }], "invited", "accepted");
    expect(foldEvents(hidden.slice(0, 2)).institutionSince).toBeNull();
    expect(foldEvents(hidden).institutionSince).toEqual(hidden[2]?.at);
  });

  test("a nominator learns of the arrival and the end only", () => {
    expect(CASE_STATES.map((state) => nominatorStage(state))).toEqual([
      "received",
      "received",
      "received",
      "closed",
      "closed",
      "received",
      "received",
      "received",
      "closed",
      "closed",
      "engaged",
      "engaged",
      "engaged",
    ]);
  });
});

describe("the next step", () => {
  test("an invitation is answered within 14 days", () => {
    const snapshot = foldEvents(told("invited"));
    expect(snapshot.expiresAt).toEqual(new Date(START + 14 * DAY_MS));
    expect(snapshot).toMatchObject({ nextStep: "await_answer", dueOn: "2026-03-16" });
  });

  test("a question comes first, and once answered the answer is awaited by the same day", () => {
    expect(foldEvents(told("invited", "question_asked"))).toMatchObject({ nextStep: "answer_question", dueOn: "2026-03-06" });
    expect(foldEvents(told("invited", "question_asked", "message_sent"))).toMatchObject({ nextStep: "await_answer", dueOn: "2026-03-16" });
  });

  test("what was planned stays until the case moves on", () => {
    const planned: [EventKind, EventData] = ["next_step_planned", { nextStep: "check_dossier", dueOn: "2026-04-01" }];
    expect(foldEvents(told(...TO.dossier, planned, "document_added"))).toMatchObject({ nextStep: "check_dossier", dueOn: "2026-04-01" });
    expect(foldEvents(told(...TO.dossier, planned, "selected"))).toMatchObject({ nextStep: "agree_engagement" });
  });

  test("an agreed interview is due on its day, and a decision follows it", () => {
    const agreed: [EventKind, EventData] = ["interview_agreed", { startsOn: "2026-03-20" }];
    expect(foldEvents(told(...TO.interview, agreed))).toMatchObject({ nextStep: "hold_interview", dueOn: "2026-03-20" });
    expect(foldEvents(told(...TO.interview, agreed, "interview_held"))).toMatchObject({ nextStep: "decide" });
  });

  test("every open state has one", () => {
    for (const state of CASE_STATES.filter((one) => !CLOSED_STATES.includes(one))) {
      expect(defaultNextStep({ state, awaitsInstitution: false }, "2026-03-02").dueOn > "2026-03-02").toBe(true);
    }
  });
});
