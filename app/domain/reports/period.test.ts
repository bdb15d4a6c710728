import { describe, expect, it } from "vitest";
import { codeOf, lastMonth, periodCodes, periodOf } from "./period";
import { dayStart, DAY_MS } from "~/domain/days";
import { reportParams } from "./report-params";
import { parseReportQuery } from "./report-query";
import { spreadOf } from "./spread";

describe("periods", () => {
  it("are months, quarters and years of Việt Nam's calendar, the last day excluded", () => {
    expect(periodOf("2026-12")).toEqual({ from: "2026-12-01", until: "2027-01-01" });
    expect(periodOf("2026-Q4")).toEqual({ from: "2026-10-01", until: "2027-01-01" });
    expect(periodOf("2026")).toEqual({ from: "2026-01-01", until: "2027-01-01" });
    expect(periodOf("2026-13")).toBeNull();
    expect(periodOf("2026-Q5")).toBeNull();
  });

  it("begin at midnight in Việt Nam", () => {
    expect(new Date(dayStart("2026-11-01")).toISOString()).toBe("2026-10-31T17:00:00.000Z");
  });

  it("are known again by their ends", () => {
    for (const code of ["2026", "2025-Q1", "2026-02"]) expect(codeOf(periodOf(code)!)).toBe(code);
    expect(codeOf({ from: "2026-01-02", until: "2026-02-01" })).toBeNull();
  });

  it("to pick from run back from the running ones to the first year", () => {
    expect(lastMonth("2026-01-05")).toBe("2025-12");
    const { years, quarters, months } = periodCodes("2026-05-05", 2025);
    expect(years).toEqual(["2026", "2025"]);
    expect(quarters).toEqual(["2026-Q2", "2026-Q1", "2025-Q4", "2025-Q3", "2025-Q2", "2025-Q1"]);
    expect(months).toHaveLength(17);
    expect(months.at(-1)).toBe("2025-01");
  });
});

describe("the address of a report", () => {
  const read = (search: string) => parseReportQuery(new URLSearchParams(search), "2026-11-22");

  it("without anything is the year of the last whole month", () => {
    expect(read("")).toMatchObject({ from: "2026-01-01", until: "2027-01-01", view: "activity", by: "country" });
  });

  it("keeps its selection, its period and how it is shown", () => {
    for (const search of [
      "period=2026-10&country=JP&channel=self_nomination&view=cohort&by=owner",
      "period=free&from=2026-01-05&to=2026-02-03&followed=2026-09-30",
    ]) {
      expect(reportParams(read(search)).toString()).toBe(search);
    }
  });

  it("passes over what it does not understand", () => {
    expect(read("period=2026-99&country=XX&owner=1&view=both&from=2026-02-30")).toEqual(read(""));
  });

  it("turns a free period whose ends are the wrong way round, and never follows cohorts for less than the period", () => {
    expect(read("from=2026-03-01&to=2026-02-01&followed=2026-02-02")).toMatchObject({
      from: "2026-02-01",
      until: "2026-03-02",
      upTo: "2026-03-02",
    });
  });
});

describe("the spread of waiting times", () => {
  const days = (...values: number[]) => spreadOf(values.map((value) => value * DAY_MS));

  it("has the middle value as its median, or the mean of the two in the middle", () => {
    expect(days(9, 1, 5).median).toBe(5);
    expect(days(1, 2, 10, 20).median).toBe(6);
  });

  it("has quartiles as spreadsheets give them", () => {
    expect(days(1, 2, 3, 4)).toEqual({ count: 4, lower: 1.8, median: 2.5, upper: 3.3 });
  });

  it("is empty without a value", () => {
    expect(spreadOf([])).toEqual({ count: 0, lower: null, median: null, upper: null });
  });
});
