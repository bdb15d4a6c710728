import { describe, expect, test } from "vitest";
import { type MatchResult } from "~/domain/matching/model";
import { matchPair } from "~/domain/matching/score";
import { sampleContext, sampleExpert, samplePosition } from "~/domain/matching/samples.fixture";
import { countFilters, filtered, type Judged, moves, ordered } from "./match-filters";
import { EMPTY_MATCH_LIST, type MatchListQuery } from "./match-list-query";

const result: MatchResult = matchPair(sampleExpert(), samplePosition(), sampleContext());

/** A judged pair that differs from the others only in the values under test. */
function pair(id: string, own: Partial<Judged> & { score?: number; confidence?: number } = {}): Judged {
  const { score = 60, confidence = 0.8, ...rest } = own;
  return {
    result: { ...result, expertId: id, score, confidence },
    fits: true,
    form: "remote_advising",
    country: "DE",
    fields: ["2.2"],
    languages: ["vi", "en"],
    windows: [{ from: "2027-01-01", until: "2027-12-31" }],
    freeFrom: "2027-01-01",
    meetsAllMusts: true,
    evidence: [],
    ...rest,
  };
}

const ids = (pairs: readonly Judged[]) => pairs.map(({ result: { expertId } }) => expertId);
const asked = (own: Partial<MatchListQuery>): MatchListQuery => ({ ...EMPTY_MATCH_LIST, ...own });

describe("the filters of a list of matches", () => {
  const pairs = [
    pair("berlin"),
    pair("tokyo", { country: "JP", form: "teaching", fields: ["1.4"], evidence: ["linked"], confidence: 0.5 }),
    pair("paris", { country: "FR", languages: ["vi"], meetsAllMusts: false, evidence: ["verified"], confidence: 0.904 }),
  ];

  test.each<[Partial<MatchListQuery>, string[]]>([
    [{}, ["berlin", "tokyo", "paris"]],
    [{ country: ["JP", "FR"] }, ["tokyo", "paris"]],
    [{ form: ["teaching"] }, ["tokyo"]],
    [{ field: ["2"] }, ["berlin", "paris"]],
    [{ language: ["vi", "en"] }, ["berlin", "tokyo"]],
    [{ must: true }, ["berlin", "tokyo"]],
    [{ evidence: "linked" }, ["tokyo", "paris"]],
    [{ evidence: "verified" }, ["paris"]],
    [{ sure: "50" }, ["berlin", "tokyo", "paris"]],
    [{ sure: "90" }, ["paris"]],
    [{ free: "2027-12-31" }, ["berlin", "tokyo", "paris"]],
    [{ free: "2028-01-01" }, []],
    [{ country: ["JP"], must: true, sure: "70" }, []],
  ])("%j lists %j", (query, expected) => {
    expect(ids(filtered(pairs, asked(query)))).toEqual(expected);
  });

  test("count what each value would bring beside the other filters, and keep one's own values in sight", () => {
    const counts = countFilters(pairs, asked({ country: ["JP"] }));
    expect(counts.country).toEqual({ DE: 1, JP: 1, FR: 1 });
    expect(counts.form).toEqual({ teaching: 1 });
    expect(counts.must).toBe(1);
    expect(counts.sure).toEqual({ 50: 1, 70: 0, 90: 0 });
    expect(countFilters(pairs, asked({})).evidence).toEqual({ linked: 2, verified: 1 });
  });

  test("count languages among those who speak the ones already chosen", () => {
    expect(countFilters(pairs, asked({ language: ["en"] })).language).toEqual({ vi: 2, en: 2 });
  });
});

describe("the order of a list of matches", () => {
  const pairs = [
    pair("a", { score: 50, confidence: 0.9, freeFrom: "2027-06-01" }),
    pair("near", { fits: false, score: 99, confidence: 1, freeFrom: "2026-01-01" }),
    pair("b", { score: 70, confidence: 0.9, freeFrom: null }),
    pair("c", { score: 50, confidence: 0.4, freeFrom: "2027-02-01" }),
  ];

  test.each([
    ["match", ["a", "b", "c", "near"]],
    ["score", ["b", "a", "c", "near"]],
    ["confidence", ["a", "b", "c", "near"]],
    ["available", ["c", "a", "b", "near"]],
  ] as const)("by %s puts near misses last and keeps equals as they were", (sort, expected) => {
    expect(ids(ordered(pairs, sort))).toEqual(expected);
  });

  test("tells who moved up or down among those listed", () => {
    const moved = moves(["a", "gone", "b", "c"], ["c", "a", "b"]);
    expect([...moved]).toEqual([
      ["c", 2],
      ["a", -1],
      ["b", -1],
    ]);
    expect(moves(["a"], ["a", "new"]).has("new")).toBe(false);
  });
});
