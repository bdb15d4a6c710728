import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ENGAGEMENT_TYPES } from "~/domain/vocabulary/people";
import { CHANNELS } from "~/domain/cases/model";
import { dayOf2026, history, INSTITUTIONS, OWNERS } from "./histories.fixture";
import { CHAIN, type CaseHistory, type Figures, NO_COUNTRY, RESULTS, STAGES } from "./model";
import { type Selection } from "./selection";
import { EVERYTHING } from "./selection-params";
import { countFigures, type Scope } from "./tally";

const year: Scope = { from: dayOf2026(0), until: dayOf2026(365), upTo: dayOf2026(700), selection: EVERYTHING };
const histories = fc.array(history, { maxLength: 12 });
const of = (selection: Partial<Selection>, scope: Scope = year): Scope => ({ ...scope, selection: { ...EVERYTHING, ...selection } });

/** All plain counts and sums of a report, as one list. */
function sums({ activity, cohort, waiting }: Figures): number[] {
  const ofView = ({ stages, endings, outcomes }: Figures["activity"]) => [
    ...(stages.all ?? []),
    ...Object.values(endings),
    ...(outcomes.all ?? []),
  ];
  return [...ofView(activity), ...ofView(cohort), ...(waiting.all ?? [])];
}
const together = (parts: readonly number[][]) =>
  parts.reduce<number[]>((total, part) => part.map((value, index) => value + (total[index] ?? 0)), []);

const DISJOINT: Record<string, Partial<Selection>[]> = {
  "owners at the event": OWNERS.map((owner) => ({ owner })),
  countries: ["JP", "DE", "US", NO_COUNTRY].map((country) => ({ country })),
  institutions: INSTITUTIONS.map((institution) => ({ institution })),
  channels: CHANNELS.map((channel) => ({ channel })),
  "forms of work": ENGAGEMENT_TYPES.map((form) => ({ form })),
};

describe("the figures of a report", () => {
  it.each(Object.entries(DISJOINT))("add up to the whole over all %s", (_, parts) => {
    fc.assert(
      fc.property(histories, (cases) => {
        const whole = sums(countFigures(year, cases));
        expect(together(parts.map((part) => sums(countFigures(of(part), cases))))).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  it("of what happened add up over periods that follow one another", () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 1, max: 364 }), (cases, cut) => {
        const activity = (from: number, until: number) => {
          const { stages, endings, outcomes } = countFigures(
            { from: dayOf2026(from), until: dayOf2026(until), upTo: dayOf2026(until), selection: EVERYTHING },
            cases,
          ).activity;
          return [...(stages.all ?? []), ...Object.values(endings), ...(outcomes.all ?? [])];
        };
        expect(together([activity(0, cut), activity(cut, 365)])).toEqual(activity(0, 365));
      }),
    );
  });

  it("do not depend on the order of the cases", () => {
    fc.assert(
      fc.property(histories, (cases) => {
        expect(JSON.stringify(sortedLines(countFigures(year, [...cases].reverse())))).toBe(
          JSON.stringify(sortedLines(countFigures(year, cases))),
        );
      }),
    );
  });

  it("stay the same whatever happens after the moment up to which they count", () => {
    fc.assert(
      fc.property(histories, (cases) => {
        const then = cases
          .map((one) => ({ ...one, events: one.events.filter(({ at }) => at < year.upTo) }))
          .filter(({ events }) => events.length > 0);
        expect(countFigures(year, cases)).toEqual(countFigures(year, then));
      }),
    );
  });

  it("of a cohort never rise along the way of a case, and no result has more cases than were started", () => {
    fc.assert(
      fc.property(histories, (cases) => {
        for (const counts of Object.values(countFigures(year, cases).cohort.stages)) {
          const at = (stage: (typeof STAGES)[number]) => counts[STAGES.indexOf(stage)] ?? 0;
          CHAIN.slice(1).forEach((stage, index) => expect(at(stage)).toBeLessThanOrEqual(at(CHAIN[index] ?? "begun")));
          for (const result of RESULTS) expect(at(result)).toBeLessThanOrEqual(at("started"));
        }
      }),
    );
  });

  it("of each line agree with the report on that line alone", () => {
    fc.assert(
      fc.property(histories, (cases) => {
        const { activity, cohort } = countFigures(year, cases);
        for (const form of ENGAGEMENT_TYPES)
          expect(countFigures(of({ form }), cases).activity.stages.all).toEqual(activity.stages[form] ?? STAGES.map(() => 0));
        for (const [country, counts] of Object.entries(cohort.groups.country))
          expect(countFigures(of({ country }), cases).cohort.stages.all).toEqual(counts);
        for (const [field, counts] of Object.entries(activity.groups.field))
          expect(countFigures(of({ field }), cases).activity.stages.all).toEqual(counts);
        for (const [technology, counts] of Object.entries(cohort.groups.technology))
          expect(countFigures(of({ technology }), cases).cohort.stages.all).toEqual(counts);
        for (const [owner, counts] of Object.entries(activity.groups.owner))
          expect(countFigures(of({ owner }), cases).activity.stages.all).toEqual(counts);
      }),
      { numRuns: 40 },
    );
  });
});

function sortedLines(figures: Figures): Figures {
  const sorted = <T extends object>(record: T): T => Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))) as T;
  const view = (one: Figures["activity"]) => ({
    ...one,
    stages: sorted(one.stages),
    spans: sorted(one.spans),
    outcomes: sorted(one.outcomes),
  });
  return { ...figures, activity: view(figures.activity), cohort: view(figures.cohort), waiting: sorted(figures.waiting) };
}

/** A remote advising case that ends as a return, with a step on each given day of 2026. */
const returned: CaseHistory = {
  caseId: "one",
  channel: "institution_search",
  engagementType: "remote_advising",
  countryCode: "JP",
  fieldCodes: ["2.2"],
  technologyCodes: [],
  institutionId: "institution-a",
  events: [
    {
      kind: "invited",
      at: dayOf2026(0),
      side: "institution",
      ownerId: "owner-a",
      toState: "invited",
      data: { channel: "institution_search" },
    },
    { kind: "accepted", at: dayOf2026(4), side: "expert", ownerId: "owner-a", toState: "accepted", data: {} },
    { kind: "dossier_opened", at: dayOf2026(10), side: "institution", ownerId: "owner-a", toState: "dossier", data: {} },
    { kind: "handed_over", at: dayOf2026(15), side: "institution", ownerId: "owner-b", toState: null, data: { to: "owner-b" } },
    { kind: "selected", at: dayOf2026(30), side: "institution", ownerId: "owner-b", toState: "selected", data: {} },
    {
      kind: "engagement_agreed",
      at: dayOf2026(40),
      side: "institution",
      ownerId: "owner-b",
      toState: "engaged",
      data: { engagementType: "remote_advising", startOn: "2026-03-01" },
    },
    {
      kind: "engagement_started",
      at: dayOf2026(59),
      side: "system",
      ownerId: "owner-b",
      toState: null,
      data: { engagementType: "remote_advising" },
    },
    {
      kind: "review_recorded",
      at: dayOf2026(200),
      side: "expert",
      ownerId: "owner-b",
      toState: null,
      data: { side: "expert", delivered: true, publications: 9 },
    },
    {
      kind: "review_recorded",
      at: dayOf2026(201),
      side: "institution",
      ownerId: "owner-b",
      toState: null,
      data: { side: "institution", delivered: true, publications: 2, trained: 5, transferred: 1, patents: 0 },
    },
    {
      kind: "engagement_continued",
      at: dayOf2026(240),
      side: "institution",
      ownerId: "owner-b",
      toState: null,
      data: { fromType: "remote_advising", toType: "return_long_term", returned: true },
    },
  ],
};

describe("one case from the invitation to the return", () => {
  it("counts each step where it happened, under the owner of that day", () => {
    const { activity, cohort } = countFigures(of({ owner: "owner-b" }), [returned]);
    expect(activity.stages.all).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 1]);
    expect(cohort.stages.all).toEqual(STAGES.map(() => 0));
    expect(countFigures(of({ owner: "owner-a" }), [returned]).cohort.stages.all).toEqual(STAGES.map(() => 1));
  });

  it("gives the days between the steps", () => {
    const { spans } = countFigures(year, [returned]).activity;
    expect(spans.all?.contacted_accepted).toEqual({ count: 1, lower: 4, median: 4, upper: 4 });
    expect(spans.remote_advising?.started_delivered.median).toBe(142);
    expect(spans.all?.contacted_started.median).toBe(59);
  });

  it("counts the outcomes that the institution's review states, once", () => {
    expect(countFigures(year, [returned]).activity.outcomes.all).toEqual([1, 1, 2, 5, 1, 0]);
  });

  it("counts the move to a long-term return", () => {
    expect(countFigures(year, [returned]).cohort.moves).toEqual({ "remote_advising>return_long_term": 1 });
  });

  it("waits for the expert until the answer and is overdue when its due day has passed", () => {
    const waitingOn = (day: number) => countFigures({ ...year, until: dayOf2026(day) }, [returned]).waiting.all;
    expect(waitingOn(3)).toEqual([1, 1, 0, 0]);
    expect(waitingOn(9)).toEqual([1, 0, 0, 0]);
    // The dossier is opened on 11 January and due in fourteen days: the 25th is the last day on time.
    expect(waitingOn(24)).toEqual([1, 0, 0, 0]);
    expect(waitingOn(25)).toEqual([1, 0, 0, 1]);
  });

  it("is not seen in a period in which nothing of it happened, but still stands among the open ones", () => {
    const later = countFigures({ from: dayOf2026(300), until: dayOf2026(331), upTo: dayOf2026(331), selection: EVERYTHING }, [returned]);
    expect(later.activity.stages.all).toEqual(STAGES.map(() => 0));
    expect(later.waiting.all?.[0]).toBe(1);
  });
});
