import { describe, expect, it } from "vitest";
import fixture from "./second-reader.fixture.json";
import { skillsFromFiles } from "./skill-data.server";
import { buildSkillIndex } from "./skills";

/**
 * Cells and texts written by a second person who had not seen the names in the data or the engine. Each cell lists the
 * skills that are equally right for it, null for none, "?" where several are meant; each text lists its concepts. Even
 * positions were inspected while names were added. Odd positions are a sealed set: do not look at their failures, only
 * measure them. The sealed set had 91 of 100 cells and 77 of 100 concepts right before.
 */
interface SecondReader {
  readonly cells: readonly (readonly [text: string, skills: readonly string[] | null])[];
  readonly texts: readonly { readonly text: string; readonly concepts: readonly (readonly string[])[] }[];
}

const { cells, texts } = fixture as unknown as SecondReader;
const index = buildSkillIndex(skillsFromFiles());
const HALVES = { "seen by the namer": 0, sealed: 1 } as const;
const FLOORS = {
  "seen by the namer": { recall: 0.97, precision: 0.97, sure: 0.97, falsePositives: 0, inTexts: 0.93, preciseInTexts: 0.93 },
  sealed: { recall: 0.96, precision: 0.96, sure: 0.97, falsePositives: 1, inTexts: 0.87, preciseInTexts: 0.88 },
} as const;
/** From this confidence on, a skill needs no confirmation. */
const SURE = 0.7;

function measureCells(half: number) {
  const answers = cells
    .filter((_, at) => at % 2 === half)
    .map(([text, skills]) => {
      const { match, skillId, confidence } = index.resolveSkill(text);
      const answer = match === "ambiguous" ? "?" : skillId;
      return { skills, answer, confidence, isRight: skills === null ? answer === null : answer !== null && skills.includes(answer) };
    });
  const named = answers.filter(({ skills }) => skills !== null);
  const answered = answers.filter(({ answer }) => answer !== null);
  const sure = answered.filter(({ confidence }) => confidence >= SURE);
  return {
    recall: shareOfRight(named),
    precision: shareOfRight(answered),
    sure: shareOfRight(sure),
    falsePositives: answers.filter(({ skills, answer }) => skills === null && answer !== null).length,
  };
}

function shareOfRight(answers: readonly { readonly isRight: boolean }[]): number {
  return answers.filter(({ isRight }) => isRight).length / answers.length;
}

function measureTexts(half: number) {
  const sums = { wanted: 0, met: 0, found: 0, right: 0 };
  for (const { text, concepts } of texts.filter((_, at) => at % 2 === half)) {
    const found = index.suggestSkills(text).map(({ skillId }) => skillId);
    sums.wanted += concepts.length;
    sums.met += concepts.filter((skills) => skills.some((id) => found.includes(id))).length;
    sums.found += found.length;
    sums.right += found.filter((id) => concepts.some((skills) => skills.includes(id))).length;
  }
  return { recall: sums.met / sums.wanted, precision: sums.right / sums.found };
}

describe.each(Object.keys(HALVES) as (keyof typeof HALVES)[])("what a second reader wrote, %s", (half) => {
  const floors = FLOORS[half];

  it("is known cell by cell, and what is given with confidence is right", () => {
    const measured = measureCells(HALVES[half]);
    const report = JSON.stringify(measured);
    expect(measured.recall, report).toBeGreaterThanOrEqual(floors.recall);
    expect(measured.precision, report).toBeGreaterThanOrEqual(floors.precision);
    expect(measured.sure, report).toBeGreaterThanOrEqual(floors.sure);
    expect(measured.falsePositives, report).toBeLessThanOrEqual(floors.falsePositives);
  });

  it("is found in running text", () => {
    const measured = measureTexts(HALVES[half]);
    expect(measured.recall, JSON.stringify(measured)).toBeGreaterThanOrEqual(floors.inTexts);
    expect(measured.precision, JSON.stringify(measured)).toBeGreaterThanOrEqual(floors.preciseInTexts);
  });
});

describe("the second reader's marks", () => {
  it("name skills of the data files only", () => {
    const ids = new Set(index.all().map((skill) => skill.id));
    const marked = [...cells.flatMap(([, skills]) => skills ?? []), ...texts.flatMap(({ concepts }) => concepts.flat())];
    expect(marked.filter((id) => id !== "?" && !ids.has(id))).toEqual([]);
  });
});
