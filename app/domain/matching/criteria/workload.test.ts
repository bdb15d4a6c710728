import { describe, expect, it } from "vitest";
import type { Availability, MatchPosition } from "../model";
import { sampleFacts } from "../samples.fixture";
import { judgeWorkload } from "./workload";

const judge = (offer: Partial<Availability>, position: Partial<MatchPosition>) => judgeWorkload(sampleFacts({ offer, position }));

describe("hours and stays", () => {
  it("compare hours a week with the least and the most asked for", () => {
    const asked = { hoursPerWeek: { min: 8, max: 12 } };
    expect([12, 20].map((hoursPerWeek) => judge({ hoursPerWeek }, asked).value)).toEqual([1, 1]);
    expect(judge({ hoursPerWeek: 10 }, asked).value).toBeCloseTo(0.95);
    expect(judge({ hoursPerWeek: 8 }, asked).value).toBe(0.9);
    expect(judge({ hoursPerWeek: 4 }, asked).value).toBe(0.45);
    expect(judge({ hoursPerWeek: 8 }, { hoursPerWeek: { min: 8, max: null } }).value).toBe(1);
    expect(judge({ hoursPerWeek: 4 }, asked).evidence[0]?.reason).toEqual({ code: "hours_short", offered: 4, asked: 8 });
  });

  it("do not judge an upper limit alone", () => {
    expect(judge({ hoursPerWeek: 2 }, { hoursPerWeek: { min: null, max: 10 } }).state).toBe("not_asked");
  });

  it("take hours not stated as unknown", () => {
    expect(judge({ hoursPerWeek: null }, { hoursPerWeek: { min: 8, max: null } })).toMatchObject({ state: "unknown", value: null });
  });

  it("are not asked of a long-term return, which is full time", () => {
    const offer = { engagementType: "return_long_term" as const, hoursPerWeek: 2 };
    expect(judge(offer, { hoursPerWeek: { min: 40, max: null } }).state).toBe("not_asked");
  });

  it("compare the months of a short visit with the shortest stay asked for", () => {
    const visit = (months: number | null) => judge({ engagementType: "short_visit", months }, { durationMonths: { min: 2, max: 3 } });
    expect(visit(3).value).toBe(1);
    expect(visit(1).value).toBe(0.45);
    expect(visit(null).state).toBe("unknown");
  });

  it("compare months on site with days on site where a position names days", () => {
    const teach = (months: number | null) =>
      judge({ engagementType: "teaching", months, hoursPerWeek: null }, { onSiteDaysPerYear: 60, durationMonths: { min: 12, max: null } });
    expect(teach(2).value).toBe(1);
    expect(teach(1).value).toBe(0.5);
    expect(teach(null).evidence[0]?.reason).toEqual({ code: "on_site_days_unknown", asked: 60 });
  });
});
