import { expect, test } from "vitest";
import { placeOnScale, scaleMonths } from "./timeline-scale";

test("a period of whole months fills exactly those months", () => {
  expect(placeOnScale("2026-11", 18, { from: "2026-11-01", until: "2028-04-30" })).toEqual({ left: 0, width: 100 });
  const half = placeOnScale("2026-11", 18, { from: "2027-08-01", until: null });
  expect(half?.left).toBeCloseTo(50);
  expect(half?.width).toBeCloseTo(50);
});

test("a period is cut to the scale at both ends", () => {
  expect(placeOnScale("2026-11", 18, { from: "2020-01-01", until: "2040-01-01" })).toEqual({ left: 0, width: 100 });
});

test("a period outside the scale has no place on it", () => {
  expect(placeOnScale("2026-11", 18, { from: "2020-01-01", until: "2026-10-31" })).toBeNull();
  expect(placeOnScale("2026-11", 18, { from: "2028-05-01", until: null })).toBeNull();
});

test("a single day still has a width", () => {
  expect(placeOnScale("2026-11", 18, { from: "2026-12-31", until: "2026-12-31" })?.width).toBeGreaterThan(0);
});

test("the months of a scale pass the turn of the year", () => {
  expect(scaleMonths("2026-11", 4)).toEqual(["2026-11", "2026-12", "2027-01", "2027-02"]);
});
