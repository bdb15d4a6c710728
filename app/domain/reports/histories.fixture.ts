import fc from "fast-check";
import { ENGAGEMENT_TYPES } from "~/domain/vocabulary/people";
import { CHANNELS, EVENT_KINDS } from "~/domain/cases/model";
import { applyEvent, checkMove, START_KINDS } from "~/domain/cases/rules";
import { type CaseEvent, type CaseSnapshot } from "~/domain/cases/snapshot";
import { type CaseHistory, type ReportEvent } from "./model";
import { dayStart, DAY_MS } from "~/domain/days";

export const OWNERS = ["owner-a", "owner-b", "owner-c"] as const;
export const INSTITUTIONS = ["institution-a", "institution-b"] as const;

/** The moment `days` after the start of 2026 in Việt Nam. */
export const dayOf2026 = (days: number) => dayStart("2026-01-01") + days * DAY_MS;

const amounts = fc.record({
  delivered: fc.boolean(),
  publications: fc.nat(5),
  trained: fc.nat(9),
  transferred: fc.nat(2),
  patents: fc.nat(1),
  side: fc.constantFrom("institution", "expert"),
});

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom(...EVENT_KINDS),
    wait: fc.double({ min: 0, max: 60, noNaN: true }),
    owner: fc.constantFrom(...OWNERS),
    amounts,
    toType: fc.constantFrom(...ENGAGEMENT_TYPES),
  }),
  { minLength: 40, maxLength: 160 },
);

/** A case that makes only legal moves; moves that the rules refuse are skipped. */
export const history: fc.Arbitrary<CaseHistory> = fc
  .record({
    caseId: fc.uuid(),
    channel: fc.constantFrom(...CHANNELS),
    engagementType: fc.constantFrom(...ENGAGEMENT_TYPES),
    countryCode: fc.constantFrom("JP", "DE", "US", null),
    fieldCodes: fc.uniqueArray(fc.constantFrom("1.2", "2.2", "2.5", "3.1"), { maxLength: 3 }),
    technologyCodes: fc.uniqueArray(fc.constantFrom("t1", "t2"), { maxLength: 2 }),
    institutionId: fc.constantFrom(...INSTITUTIONS),
    start: fc.constantFrom(...START_KINDS),
    begun: fc.integer({ min: 0, max: 300 }),
    owner: fc.constantFrom(...OWNERS),
    steps,
  })
  .map(({ start, begun, owner, steps: tried, ...facts }) => ({ ...facts, events: play(start, begun, owner, facts.engagementType, tried) }));

type Step = { kind: (typeof EVENT_KINDS)[number]; wait: number; owner: string; amounts: Record<string, unknown>; toType: string };

function play(start: (typeof START_KINDS)[number], begun: number, owner: string, form: string, tried: readonly Step[]): ReportEvent[] {
  const events: ReportEvent[] = [];
  let snapshot: CaseSnapshot | null = null;
  let at = Math.floor(dayOf2026(begun));
  const append = (kind: CaseEvent["kind"], ownerId: string, data: CaseEvent["data"]) => {
    const event: CaseEvent = { kind, at: new Date(at), side: "system", ownerId, data };
    const after = applyEvent(snapshot, event);
    events.push({ kind, at, side: "system", ownerId, toState: after.state === snapshot?.state ? null : after.state, data });
    snapshot = after;
  };
  append(start, owner, { channel: "institution_search" });
  for (const { kind, wait, owner: next, amounts: told, toType } of tried) {
    if (!checkMove(snapshot, kind).ok) continue;
    at += Math.floor(wait * DAY_MS);
    const holder: string = kind === "handed_over" ? next : (events.at(-1)?.ownerId ?? owner);
    append(kind, holder, {
      ...(told as CaseEvent["data"]),
      engagementType: form,
      fromType: form,
      toType,
      returned: toType === "return_long_term" && form !== toType,
      to: next,
    });
  }
  return events;
}
