import { describe, expect, it } from "vitest";
import { RESOLVE_CASES, type ResolveCase } from "./resolve-cases.fixture";
import { skillsFromFiles } from "./skill-data.server";
import { buildSkillIndex } from "./skills";
import { TEXT_CASES, type TextCase } from "./text-cases.fixture";

const index = buildSkillIndex(skillsFromFiles());
const half = <T>(cases: readonly T[], which: 0 | 1): readonly T[] => cases.filter((_, at) => at % 2 === which);

/** "?" when several skills were meant or found; a skill that only part of the words speak for is no answer yet. */
function answer(text: string): string | null {
  const { match, skillId } = index.resolveSkill(text);
  return match === "ambiguous" ? "?" : skillId;
}

function measureResolve(cases: readonly ResolveCase[], show: boolean): { right: number; falsePositives: number } {
  const right = cases.filter(([text, expected]) => answer(text) === expected);
  const noSkill = cases.filter(([, expected]) => expected === null);
  if (process.env.SHOW && show) for (const [text, expected] of cases) if (answer(text) !== expected) console.error(`${text}: ${answer(text)} instead of ${expected}`);
  return { right: right.length / cases.length, falsePositives: noSkill.filter(([text]) => answer(text) !== null).length };
}

function measureTexts(cases: readonly TextCase[], show: boolean): { precision: number; recall: number } {
  let found = 0;
  let rightly = 0;
  let wanted = 0;
  for (const { text, skills, also = [] } of cases) {
    const got = index.suggestSkills(text).filter((one) => !also.includes(one.skillId));
    const hits = got.filter((one) => skills.includes(one.skillId));
    found += got.length;
    rightly += hits.length;
    wanted += skills.length;
    const missed = skills.filter((id) => !hits.some((one) => one.skillId === id));
    const wrong = got.filter((one) => !hits.includes(one));
    if (process.env.SHOW && show && missed.length + wrong.length > 0) {
      console.error(`${text.slice(0, 60)}\n   missed ${missed.join(", ")}\n   wrong ${wrong.map((one) => `${one.skillId} (${one.words.join(", ")}) ${one.confidence}`).join("; ")}`);
    }
  }
  return { precision: rightly / found, recall: rightly / wanted };
}

describe("resolveSkill on what people write", () => {
  it("is right in 19 of 20 cells of either half and never takes for a skill what is none", () => {
    for (const which of [0, 1] as const) {
      const measured = measureResolve(half(RESOLVE_CASES, which), which === 0 || process.env.SHOW === "all");
      if (process.env.SHOW) console.error(which, measured);
      expect(measured.right, `half ${which}`).toBeGreaterThanOrEqual(0.95);
      expect(measured.falsePositives, `half ${which}`).toBe(0);
    }
  });
});

describe("suggestSkills on biographies and position texts", () => {
  it("finds nine of ten skills that a reader finds, and few that a reader does not, in either half", () => {
    for (const which of [0, 1] as const) {
      const measured = measureTexts(half(TEXT_CASES, which), which === 0 || process.env.SHOW === "all");
      if (process.env.SHOW) console.error(which, measured);
      expect(measured.precision, `half ${which}`).toBeGreaterThanOrEqual(0.9);
      expect(measured.recall, `half ${which}`).toBeGreaterThanOrEqual(0.9);
    }
  });
});
