import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ENGAGEMENT_TYPES } from "~/domain/vocabulary/people";
import { CRITERIA } from "./facts";
import { cleanAdjustments, DEFAULT_WEIGHTS, formatAdjustments, GATES, parseAdjustments } from "./weights";

const ROW_NAMES = {
  return_long_term: "long-term return",
  remote_advising: "remote advising",
  short_visit: "short visit",
  teaching: "teaching",
  joint_research: "joint research",
  policy_advising: "policy advising",
} as const;

describe("weights", () => {
  const lines = readFileSync("docs/matching.md", "utf8").split("\n");

  it.each(ENGAGEMENT_TYPES)("for %s sum to 100", (type) => {
    expect(CRITERIA.reduce((sum, criterion) => sum + DEFAULT_WEIGHTS[type][criterion], 0)).toBe(100);
  });

  it.each(ENGAGEMENT_TYPES)("for %s are those of the table in docs/matching.md", (type) => {
    const row = lines.find((line) => line.startsWith(`| ${ROW_NAMES[type]} |`));
    const documented = row?.split("|").slice(2, -1).map(Number);
    expect(documented).toEqual(CRITERIA.map((criterion) => DEFAULT_WEIGHTS[type][criterion]));
  });
});

describe("gates", () => {
  it("are those of the table in docs/matching.md", () => {
    const rows = readFileSync("docs/matching.md", "utf8").matchAll(/^\| (\w+) \| (\d+) % \|/gm);
    expect(Object.fromEntries([...rows].map(([, criterion, share]) => [criterion, Number(share) / 100]))).toEqual(GATES);
  });
});

describe("adjustments", () => {
  it("travel in links, criteria in their fixed order, defaults left out", () => {
    const text = formatAdjustments({ place: 0, must_skills: 2, text: 1 });
    expect(text).toBe("must_skills:2,place:0");
    expect(parseAdjustments(text)).toEqual({ must_skills: 2, place: 0 });
  });

  it("that are unknown, no stop of a slider, or no numbers are left out", () => {
    expect(parseAdjustments("must_skills:9,fields:x,horoscope:2,dates:,place:0.5")).toEqual({ place: 0.5 });
    expect(parseAdjustments(null)).toEqual({});
    expect([cleanAdjustments(null), cleanAdjustments("w"), cleanAdjustments({ place: "2", __proto__: 3 })]).toEqual([{}, {}, {}]);
  });
});
