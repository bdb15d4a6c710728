import { describe, expect, it } from "vitest";
import { finalReviewDate, mayReadOther, nextReview, reschedule, reviewDates, reviewTiming } from "./review-schedule";

const terms = { startOn: "2027-01-31", endOn: "2028-01-30", reviewMonths: 3 };

describe("the dates of reviews", () => {
  it("come every few months from the start and on the last day, on a short month's last day where it is needed", () => {
    expect(reviewDates(terms, "2026-11-22")).toEqual(["2027-04-30", "2027-07-31", "2027-10-31", "2028-01-30"]);
  });

  it("leave out a regular date that lies within a month before the end", () => {
    expect(reviewDates({ startOn: "2027-01-01", endOn: "2027-07-15", reviewMonths: 3 }, "2026-11-22")).toEqual([
      "2027-04-01",
      "2027-07-15",
    ]);
  });

  it("are only the last day for an engagement shorter than its rhythm", () => {
    expect(reviewDates({ startOn: "2027-01-01", endOn: "2027-01-14", reviewMonths: 6 }, "2026-11-22")).toEqual(["2027-01-14"]);
  });

  it("begin today for what is recorded late, but for the last day", () => {
    expect(reviewDates(terms, "2027-08-01")).toEqual(["2027-10-31", "2028-01-30"]);
    expect(reviewDates(terms, "2030-01-01")).toEqual(["2028-01-30"]);
  });

  it("stand two years ahead where no end was agreed", () => {
    const dates = reviewDates({ startOn: "2027-01-01", endOn: null, reviewMonths: 12 }, "2028-06-01");
    expect(dates).toEqual(["2029-01-01", "2030-01-01"]);
  });
});

describe("other dates", () => {
  it("drop days to come that nobody has answered, and keep what is overdue or answered by one side", () => {
    const row = (dueOn: string, side: "expert" | "institution", done = false) => ({ dueOn, side, done });
    const rows = [
      row("2027-04-30", "expert"),
      row("2027-04-30", "institution"),
      row("2027-07-31", "expert", true),
      row("2027-07-31", "institution"),
      row("2028-01-30", "expert"),
      row("2028-01-30", "institution"),
    ];
    expect(reschedule(rows, ["2027-10-31", "2028-07-30"], "2027-05-15")).toEqual({
      add: ["2027-10-31", "2028-07-30"],
      drop: ["2028-01-30"],
    });
  });

  it("drop past days too where the end turns out to lie before them", () => {
    const rows = [{ dueOn: "2027-02-28", side: "expert" as const, done: false }];
    expect(reschedule(rows, ["2027-01-14"], "2027-05-15", "2027-01-14")).toEqual({ add: ["2027-01-14"], drop: ["2027-02-28"] });
    expect(reschedule(rows, ["2027-01-14"], "2027-05-15").drop).toEqual([]);
  });

  it("leave a month for the last review, or until the agreed end where that is sooner", () => {
    expect(finalReviewDate("2027-05-01", null)).toBe("2027-05-31");
    expect(finalReviewDate("2027-05-01", "2027-05-10")).toBe("2027-05-10");
    expect(finalReviewDate("2027-05-01", "2028-05-10")).toBe("2027-05-31");
    expect(finalReviewDate("2027-05-01", "2027-04-10")).toBe("2027-05-31");
  });
});

describe("a side's turn", () => {
  it("is its earliest open date, whatever the other has done", () => {
    const rows = [
      { dueOn: "2027-10-31", side: "expert" as const, done: false },
      { dueOn: "2027-07-31", side: "expert" as const, done: false },
      { dueOn: "2027-04-30", side: "expert" as const, done: true },
      { dueOn: "2027-04-30", side: "institution" as const, done: false },
    ];
    expect(nextReview(rows, "expert")?.dueOn).toBe("2027-07-31");
    expect(nextReview(rows, "institution")?.dueOn).toBe("2027-04-30");
    expect(nextReview(rows.slice(2, 3), "expert")).toBeNull();
  });

  it("is planned, due two weeks before, due on its day and overdue after it", () => {
    const at = (today: string) => reviewTiming({ dueOn: "2027-07-31", done: false }, today);
    expect([at("2027-07-16"), at("2027-07-17"), at("2027-07-31"), at("2027-08-01")]).toEqual(["planned", "due", "due", "overdue"]);
    expect(reviewTiming({ dueOn: "2027-07-31", done: true }, "2027-09-01")).toBe("done");
  });

  it("opens the other's words once it has given its own, or a month after the date", () => {
    expect(mayReadOther(true, "2027-07-31", "2027-06-01")).toBe(true);
    expect(mayReadOther(false, "2027-07-31", "2027-08-30")).toBe(false);
    expect(mayReadOther(false, "2027-07-31", "2027-08-31")).toBe(true);
  });
});
