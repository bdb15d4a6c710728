import { describe, expect, it } from "vitest";
import { type Outcome } from "./model";
import { reviewDays, type StoredReview } from "./review-view";

const outcome: Outcome = { items: [], publications: 2, trained: 0, transferred: 0, patents: 0, wish: "same_form" };
const row = (side: "expert" | "institution", doneOn: string | null, dueOn = "2027-07-31"): StoredReview => ({
  id: `${side} ${dueOn}`,
  dueOn,
  side,
  doneOn,
  outcome: doneOn ? outcome : null,
  note: doneOn ? "Lời riêng." : "",
});

describe("what a side reads of the other's review", () => {
  const rows = [row("expert", "2027-07-20"), row("institution", null)];

  it("is only that it was given, until its own is", () => {
    expect(reviewDays(rows, "institution", "2027-07-25")[0]).toMatchObject({
      institution: { timing: "due" },
      expert: { timing: "done", doneOn: "2027-07-20", outcome: null, note: "" },
    });
    expect(JSON.stringify(reviewDays(rows, "institution", "2027-07-25"))).not.toContain("Lời riêng.");
  });

  it("is all of it once its own is given, or a month after the date", () => {
    const both = [rows[0]!, row("institution", "2027-07-26")];
    expect(reviewDays(both, "institution", "2027-07-26")[0]?.expert).toMatchObject({ outcome, note: "Lời riêng." });
    expect(reviewDays(rows, "institution", "2027-08-31")[0]).toMatchObject({
      institution: { timing: "overdue" },
      expert: { note: "Lời riêng." },
    });
  });

  it("is decided date by date, and one's own words are always there", () => {
    const days = reviewDays(
      [...rows, row("expert", "2027-07-21", "2027-10-31"), row("institution", "2027-07-22", "2027-10-31")],
      "expert",
      "2027-07-25",
    );
    expect(days.map((day) => [day.dueOn, day.expert?.note, day.institution?.note])).toEqual([
      ["2027-07-31", "Lời riêng.", ""],
      ["2027-10-31", "Lời riêng.", "Lời riêng."],
    ]);
  });

  it("is nothing where nothing is asked of a side", () => {
    expect(reviewDays([row("institution", null)], "institution", "2027-01-01")[0]?.expert).toBeNull();
  });
});
