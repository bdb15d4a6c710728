import { describe, expect, it } from "vitest";
import { ENGAGEMENT_TYPES } from "~/domain/vocabulary/people";
import { type Outcome, type Terms } from "./model";
import {
  checkTerms,
  isDelivered,
  isReturn,
  mayComplete,
  mayContinue,
  mayEndEarly,
  mayRenew,
  numberDeliverables,
  reviewItems,
} from "./rules";

const terms: Terms = {
  engagementType: "remote_advising",
  startOn: "2027-01-01",
  endOn: "2027-12-31",
  hoursPerWeek: 6,
  months: null,
  deliverables: [{ id: "d1", title: "Thiết kế", dueOn: "2027-06-30" }],
  reviewMonths: 3,
};
const today = "2026-11-22";
const check = (changes: Partial<Terms>, researchOrder = false) => {
  const verdict = checkTerms({ ...terms, ...changes }, { today, researchOrder });
  return verdict.ok ? "ok" : verdict.code;
};

describe("the terms of an engagement", () => {
  it("hold for an ordinary agreement", () => expect(check({})).toBe("ok"));

  it.each([
    ["start_too_far", { startOn: "2029-11-23", endOn: "2030-11-23" }],
    ["start_too_early", { startOn: "2016-11-21" }],
    ["end_missing", { endOn: null }],
    ["end_before_start", { endOn: "2026-12-31" }],
    ["workload_missing", { hoursPerWeek: null }],
    ["deliverable_outside", { deliverables: [{ id: "d1", title: "Muộn", dueOn: "2028-01-01" }] }],
    ["deliverable_outside", { deliverables: [{ id: "d1", title: "Sớm", dueOn: "2026-12-31" }] }],
  ] as const)("are refused: %s", (code, changes) => expect(check(changes as unknown as Partial<Terms>)).toBe(code));

  it("ask for an end and hours except where someone comes home for good", () => {
    expect(check({ engagementType: "return_long_term", endOn: null, hoursPerWeek: null })).toBe("ok");
    expect(check({ engagementType: "short_visit", hoursPerWeek: null })).toBe("ok");
    expect(check({ engagementType: "joint_research", hoursPerWeek: null, months: 6 })).toBe("ok");
  });

  it("name a deliverable for a research order", () => {
    expect(check({ deliverables: [] })).toBe("ok");
    expect(check({ deliverables: [] }, true)).toBe("deliverable_missing");
  });
});

const active = {
  state: "active" as const,
  startOn: "2026-01-01",
  endOn: "2026-12-31",
  continued: false,
  engagementType: "remote_advising" as const,
};
const code = (verdict: { ok: true } | { ok: false; code: string }) => (verdict.ok ? "ok" : verdict.code);

describe("what may happen to an engagement", () => {
  it("is renewed only to a later day that has not passed, while it lasts and has an end", () => {
    expect(code(mayRenew(active, "2027-06-30", today))).toBe("ok");
    expect(code(mayRenew(active, "2026-12-31", today))).toBe("not_later");
    expect(code(mayRenew({ ...active, endOn: "2026-10-01" }, "2026-11-21", today))).toBe("not_later");
    expect(code(mayRenew({ ...active, endOn: null }, "2027-06-30", today))).toBe("no_end");
    expect(code(mayRenew({ ...active, state: "completed" }, "2027-06-30", today))).toBe("over");
    expect(code(mayRenew({ ...active, continued: true }, "2027-06-30", today))).toBe("over");
    expect(code(mayRenew(active, "2090-06-30", today))).toBe("too_far");
  });

  it("ends early on a day that has come, and before its start only if it never began", () => {
    expect(code(mayEndEarly(active, today, today))).toBe("ok");
    expect(code(mayEndEarly(active, "2026-11-23", today))).toBe("end_in_future");
    expect(code(mayEndEarly(active, "2025-12-31", today))).toBe("end_before_start");
    expect(code(mayEndEarly({ ...active, state: "agreed", startOn: "2027-01-01" }, today, today))).toBe("ok");
    expect(code(mayEndEarly({ ...active, state: "ended_early" }, today, today))).toBe("over");
  });

  it("is completed only once begun and with nothing agreed after it", () => {
    expect(code(mayComplete(active))).toBe("ok");
    expect(code(mayComplete({ ...active, state: "agreed" }))).toBe("not_started");
    expect(code(mayComplete({ ...active, continued: true }))).toBe("continued");
    expect(code(mayComplete({ ...active, state: "completed" }))).toBe("over");
  });

  it("goes on once, in another form, from a later day", () => {
    const next = { engagementType: "return_long_term" as const, startOn: "2027-01-01" };
    expect(code(mayContinue(active, next))).toBe("ok");
    expect(code(mayContinue(active, { ...next, engagementType: "remote_advising" }))).toBe("same_form");
    expect(code(mayContinue(active, { ...next, startOn: "2026-01-01" }))).toBe("starts_before");
    expect(code(mayContinue({ ...active, continued: true }, next))).toBe("continued");
    expect(code(mayContinue({ ...active, state: "agreed" }, next))).toBe("not_started");
    expect(code(mayContinue({ ...active, state: "ended_early" }, next))).toBe("over");
  });

  it("counts as a return only from another form to a long-term return", () => {
    const moves = ENGAGEMENT_TYPES.flatMap((from) => ENGAGEMENT_TYPES.filter((to) => isReturn(from, to)).map((to) => `${from}>${to}`));
    expect(moves.sort()).toEqual(
      ENGAGEMENT_TYPES.filter((type) => type !== "return_long_term")
        .map((type) => `${type}>return_long_term`)
        .sort(),
    );
  });
});

describe("what a review says was delivered", () => {
  const items = [
    { id: "d1", title: "Bản mạch", dueOn: "2027-03-31" },
    { id: "d2", title: "Khóa học", dueOn: "2027-09-30" },
    { id: "d3", title: "Báo cáo", dueOn: null },
  ];
  const outcome = (states: Record<string, "delivered" | "partly" | "not_yet">): Outcome => ({
    items: Object.entries(states).map(([id, state]) => ({ id, state })),
    publications: 0,
    trained: 0,
    transferred: 0,
    patents: 0,
    wish: "same_form",
  });
  const review = (dueOn: string) => ({ dueOn, endOn: "2027-12-31" });

  it("is everything due by its date, and what has no date only at the end", () => {
    expect(isDelivered(outcome({ d1: "delivered", d2: "not_yet", d3: "not_yet" }), items, review("2027-06-30"))).toBe(true);
    expect(isDelivered(outcome({ d1: "partly", d2: "delivered", d3: "delivered" }), items, review("2027-06-30"))).toBe(false);
    expect(isDelivered(outcome({ d1: "delivered", d2: "delivered", d3: "not_yet" }), items, review("2027-12-31"))).toBe(false);
    expect(isDelivered(outcome({ d1: "delivered", d2: "delivered", d3: "delivered" }), items, review("2027-12-31"))).toBe(true);
  });

  it("is at least one thing where nothing was due yet", () => {
    expect(isDelivered(outcome({ d1: "not_yet" }), items, review("2027-02-01"))).toBe(false);
    expect(isDelivered(outcome({ d2: "delivered" }), items, review("2027-02-01"))).toBe(true);
  });

  it("is the work as a whole where nothing was listed", () => {
    expect(reviewItems([]).map((item) => item.id)).toEqual(["work"]);
    expect(isDelivered(outcome({ work: "delivered" }), [], review("2027-12-31"))).toBe(true);
    expect(isDelivered(outcome({ work: "partly" }), [], review("2027-12-31"))).toBe(false);
  });

  it("keeps the ids of deliverables apart when more are added", () => {
    const first = numberDeliverables([{ title: "A", dueOn: null }]);
    expect(first.map((item) => item.id)).toEqual(["d1"]);
    expect(
      numberDeliverables(
        [
          { title: "B", dueOn: null },
          { title: "C", dueOn: null },
        ],
        first,
      ).map((item) => item.id),
    ).toEqual(["d2", "d3"]);
  });
});
