import { describe, expect, it } from "vitest";
import { drawPath, type PathStep, returnedOn } from "./path";

const step = (own: Partial<PathStep> & { id: string }): PathStep => ({
  engagementType: "remote_advising",
  state: "completed",
  startOn: "2024-01-01",
  until: "2024-12-31",
  continuesId: null,
  ...own,
});

const remote = step({ id: "a" });
const visit = step({ id: "b", engagementType: "short_visit", startOn: "2025-07-01", until: "2025-08-31", continuesId: "a" });
const home = step({ id: "c", engagementType: "return_long_term", state: "active", startOn: "2026-01-01", until: null, continuesId: "b" });

describe("the picture of a path", () => {
  it("is none without engagements", () => expect(drawPath([], "2026-11-22")).toBeNull());

  it("covers whole years, with the forms in order from afar to home", () => {
    const picture = drawPath([home, remote, visit], "2026-11-22");
    expect(picture).toMatchObject({ firstYear: 2024, years: 3, lanes: ["remote_advising", "short_visit", "return_long_term"] });
    const bar = (id: string) => picture?.bars.find((each) => each.id === id);
    expect(bar("a")?.left).toBe(0);
    expect(bar("a")?.right).toBeCloseTo(1 / 3, 2);
    expect(bar("c")).toMatchObject({ lane: 2, open: true, planned: false });
    expect(bar("c")?.right).toBeCloseTo(0.963, 2);
  });

  it("links what continues, and says where someone came home", () => {
    expect(drawPath([home, remote, visit], "2026-11-22")?.links).toEqual([
      { from: "b", to: "c", returned: true },
      { from: "a", to: "b", returned: false },
    ]);
  });

  it("keeps one day within the picture, also the last of a year", () => {
    const bars = drawPath([step({ id: "x", startOn: "2024-12-31", until: "2024-12-31" })], "2026-11-22")?.bars;
    expect(bars?.[0]?.left).toBeLessThan(1);
    expect(bars?.[0]?.right).toBeGreaterThan(bars?.[0]?.left ?? 1);
  });

  it("leaves out what ended before it began", () => {
    expect(drawPath([step({ id: "x", startOn: "2027-01-01", until: "2026-11-01", state: "ended_early" })], "2026-11-22")).toBeNull();
  });
});

describe("coming home", () => {
  it("is a long-term return that began after something else", () => {
    expect(returnedOn([home, remote])).toBe("2026-01-01");
    expect(returnedOn([home])).toBeNull();
    expect(returnedOn([remote, visit])).toBeNull();
    expect(returnedOn([remote, { ...home, state: "agreed" }])).toBeNull();
  });
});
