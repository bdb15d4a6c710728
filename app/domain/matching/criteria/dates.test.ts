import { describe, expect, it } from "vitest";
import type { Availability, MatchPosition } from "../model";
import { sampleFacts } from "../samples.fixture";
import { judgeDates } from "./dates";

const judge = (offer: Partial<Availability>, position: Partial<MatchPosition>) => judgeDates(sampleFacts({ offer, position }));

describe("dates", () => {
  it("are not asked when the position leaves them open, yet the window is told", () => {
    const result = judge({ from: "2027-03-01", until: "2027-08-31" }, {});
    expect(result.state).toBe("not_asked");
    expect(result.evidence[0]?.reason).toEqual({ code: "dates_overlap", from: "2027-03-01", until: "2027-08-31", months: 6 });
  });

  it("tell the later of today, the position's start and the expert's start", () => {
    const from = (offer: string, start: string | null) => judge({ from: offer }, { startFrom: start }).evidence[0]?.reason;
    expect(from("2026-01-01", null)).toMatchObject({ from: "2026-11-22" });
    expect(from("2026-01-01", "2027-02-01")).toMatchObject({ from: "2027-02-01" });
  });

  it("lose credit from the third month after the latest start on, down to nothing", () => {
    const asked = { startFrom: "2027-01-01", startUntil: "2027-03-01" };
    expect(judge({ from: "2027-03-01" }, asked).value).toBe(1);
    expect(judge({ from: "2027-04-28" }, asked).value).toBe(1);
    expect(judge({ from: "2027-06-01" }, asked).value).toBeCloseTo(0.85, 1);
    expect(judge({ from: "2027-09-01" }, asked).value).toBeCloseTo(0.42, 1);
    expect(judge({ from: "2028-06-01" }, asked).value).toBe(0);
    expect(judge({ from: "2027-06-01" }, asked).evidence[0]?.reason).toEqual({
      code: "starts_late",
      from: "2027-06-01",
      latest: "2027-03-01",
      months: 3,
    });
  });

  it("allow half a year after the earliest start when no latest one is given", () => {
    expect(judge({ from: "2027-06-15" }, { startFrom: "2027-01-01" }).value).toBe(1);
    expect(judge({ from: "2027-10-01" }, { startFrom: "2027-01-01" }).value).toBeLessThan(1);
  });

  it("do not hold a start window that has gone by against an expert who is free today", () => {
    expect(judge({ from: "2026-01-01" }, { startFrom: "2026-02-01", startUntil: "2026-04-01" }).value).toBe(1);
  });

  it("compare the months free with the shortest duration asked for", () => {
    const asked = { startFrom: "2027-01-01", startUntil: "2027-01-01", durationMonths: { min: 12, max: 24 } };
    expect(judge({ until: "2027-12-31" }, asked).value).toBe(1);
    expect(judge({ until: null }, asked).value).toBe(1);
    const short = judge({ until: "2027-06-30" }, asked);
    expect(short.value).toBeCloseTo(0.5, 1);
    const lateAndShort = judge({ from: "2027-06-01", until: "2027-12-31" }, asked);
    expect(lateAndShort.value).toBeCloseTo((lateAndShort.evidence[0]?.credit ?? 0) * (lateAndShort.evidence[1]?.credit ?? 0));
    expect(short.evidence[1]?.reason).toEqual({ code: "duration_short", months: 5, asked: 12 });
  });
});
