import { describe, expect, test } from "vitest";
import {
  addMonths,
  dayInVietnam,
  dayNumber,
  daysBetween,
  dayStart,
  isDay,
  latest,
  meanMonthsBetween,
  plusDays,
  plusMeanMonths,
} from "./days";

test("today follows the day in Việt Nam, which begins at 17:00 UTC", () => {
  expect(dayInVietnam(new Date("2026-11-22T16:59:59Z"))).toBe("2026-11-22");
  expect(dayInVietnam(new Date("2026-11-22T17:00:00Z"))).toBe("2026-11-23");
  expect(new Date(dayStart("2026-11-23")).toISOString()).toBe("2026-11-22T17:00:00.000Z");
});

describe("days", () => {
  test("are those that the calendar has", () => {
    for (const day of ["2028-02-29", "1900-01-01", "2026-12-31"]) expect(isDay(day), day).toBe(true);
    for (const day of ["2026-02-29", "2026-13-01", "2026-00-10", "2026-1-1", "", "2026-01-01T00"]) expect(isDay(day), day).toBe(false);
  });

  test("are counted over ends of months and leap days", () => {
    expect(plusDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(plusDays("2027-01-01", -1)).toBe("2026-12-31");
    expect(daysBetween("2027-12-31", "2028-03-01")).toBe(61);
    expect(dayNumber("1970-01-02")).toBe(1);
  });
});

describe("months", () => {
  test("of the calendar end on the last day where the month is shorter", () => {
    expect(addMonths("2027-01-31", 1)).toBe("2027-02-28");
    expect(addMonths("2027-12-31", 2)).toBe("2028-02-29");
    expect(addMonths("2027-03-15", -3)).toBe("2026-12-15");
  });

  test("of mean length are as long wherever they begin", () => {
    expect(plusMeanMonths("2027-01-01", 12)).toBe("2028-01-01");
    expect(meanMonthsBetween("2027-01-01", plusDays(plusMeanMonths("2027-01-01", 2), -1))).toBeCloseTo(2, 1);
    expect(meanMonthsBetween("2027-02-01", "2027-01-01")).toBeLessThan(0);
  });
});

test("the latest of some days passes over those that are not given", () => {
  expect(latest("2027-01-01", null, "2027-03-01", "2027-02-01")).toBe("2027-03-01");
});
