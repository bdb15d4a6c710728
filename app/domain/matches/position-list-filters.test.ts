import { expect, test } from "vitest";
import { type MatchResult } from "~/domain/matching/model";
import { type PositionCard } from "~/domain/positions/model";
import { countPositionFilters, filteredPositions, type JudgedPosition } from "./position-list-filters";
import { EMPTY_POSITION_LIST } from "./position-list-query";

const judged = (
  id: string,
  fits: boolean,
  own: Partial<PositionCard> & { kind?: PositionCard["kind"] },
  form: MatchResult["bestEngagementType"] = "teaching",
) =>
  ({
    card: { id, provinceCode: "ha-noi", remotePossible: false, fieldCodes: ["2.2"], institution: { kind: "university" }, ...own },
    result: { bestEngagementType: form },
    fits,
  }) as unknown as JudgedPosition;
const ALL = [
  judged("near", false, {}),
  judged("chips", true, { fieldCodes: ["2.2", "1.2"] }),
  judged("vaccines", true, { fieldCodes: ["3.3"], provinceCode: "da-nang", remotePossible: true }, "remote_advising"),
];
const ids = (found: readonly JudgedPosition[]) => found.map(({ card }) => card.id);

test("those that fit come before near misses, in the order of the ranking", () => {
  expect(ids(filteredPositions(ALL, EMPTY_POSITION_LIST))).toEqual(["chips", "vaccines", "near"]);
});

test("filters combine: any value within one, all between them; a broad field covers its narrow ones", () => {
  expect(ids(filteredPositions(ALL, { ...EMPTY_POSITION_LIST, field: ["2", "3.3"] }))).toEqual(["chips", "vaccines", "near"]);
  expect(ids(filteredPositions(ALL, { ...EMPTY_POSITION_LIST, field: ["2", "3.3"], remote: true }))).toEqual(["vaccines"]);
  expect(ids(filteredPositions(ALL, { ...EMPTY_POSITION_LIST, form: ["teaching"], province: ["da-nang"] }))).toEqual([]);
});

test("an option's count is what choosing it would bring, the other filters in force", () => {
  const counts = countPositionFilters(ALL, { ...EMPTY_POSITION_LIST, remote: true });
  expect(counts.form).toEqual({ remote_advising: 1 });
  expect(counts.remote).toBe(1);
  expect(countPositionFilters(ALL, { ...EMPTY_POSITION_LIST, province: ["ha-noi"] }).province).toEqual({ "ha-noi": 2, "da-nang": 1 });
});
