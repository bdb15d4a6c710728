import { describe, expect, it } from "vitest";
import { RESOLVE_CASES, type ResolveCase } from "./resolve-cases.fixture";
import { skillsFromFiles } from "./skill-data.server";
import { buildSkillIndex } from "./skills";
import { TEXT_CASES, type TextCase } from "./text-cases.fixture";

/** The query, the answer and whether it was right; printed when a threshold is missed. */
interface Measured {
  readonly wrong: readonly string[];
  readonly [figure: string]: number | readonly string[];
}

const index = buildSkillIndex(skillsFromFiles());
const HALVES = { tuning: 0, "held out": 1 } as const;
const halfOf = <T>(cases: readonly T[], half: keyof typeof HALVES): readonly T[] => cases.filter((_, at) => at % 2 === HALVES[half]);

/** "?" when several skills were expected or found. */
function answer(text: string): string | null {
  const { match, skillId } = index.resolveSkill(text);
  return match === "ambiguous" ? "?" : skillId;
}

function measureCells(cases: readonly ResolveCase[]) {
  const isRight = ([text, expected]: ResolveCase): boolean => answer(text) === expected;
  const named = cases.filter(([, expected]) => expected !== null);
  const answered = cases.filter(([text]) => answer(text) !== null);
  return {
    recall: named.filter(isRight).length / named.length,
    precision: answered.filter(isRight).length / answered.length,
    falsePositives: cases.filter(([text, expected]) => expected === null && answer(text) !== null).length,
    wrong: cases.filter((one) => !isRight(one)).map(([text, expected]) => `${text}: ${answer(text)} instead of ${expected}`),
  } satisfies Measured;
}

function measureTexts(cases: readonly TextCase[]) {
  const wrong: string[] = [];
  const sums = { found: 0, rightly: 0, wanted: 0 };
  for (const { text, skills, also = [] } of cases) {
    const found = index.suggestSkills(text).filter((one) => !also.includes(one.skillId));
    const hits = found.filter((one) => skills.includes(one.skillId));
    sums.found += found.length;
    sums.rightly += hits.length;
    sums.wanted += skills.length;
    const missed = skills.filter((id) => !hits.some((one) => one.skillId === id));
    const surplus = found
      .filter((one) => !hits.includes(one))
      .map((one) => `${one.skillId} by ${one.words.join(", ")} (${one.confidence})`);
    if (missed.length + surplus.length > 0)
      wrong.push(`${text.slice(0, 50)}... missed: ${missed.join(", ")}; wrong: ${surplus.join(", ")}`);
  }
  return { precision: sums.rightly / sums.found, recall: sums.rightly / sums.wanted, wrong } satisfies Measured;
}

describe.each(["tuning", "held out"] as const)("on the %s half", (half) => {
  it("resolves at least 97 of 100 cells that name a skill, and never takes for a skill what is none", () => {
    const measured = measureCells(halfOf(RESOLVE_CASES, half));
    const report = JSON.stringify(measured, null, 1);
    expect(measured.recall, report).toBeGreaterThanOrEqual(0.97);
    expect(measured.precision, report).toBeGreaterThanOrEqual(0.97);
    expect(measured.falsePositives, report).toBe(0);
  });

  it("finds nearly all skills that a reader finds in a text, and few that a reader does not", () => {
    const measured = measureTexts(halfOf(TEXT_CASES, half));
    const report = JSON.stringify(measured, null, 1);
    expect(measured.precision, report).toBeGreaterThanOrEqual(0.95);
    expect(measured.recall, report).toBeGreaterThanOrEqual(0.94);
  });
});
