import { expect, test } from "vitest";
import { NO_EVIDENCE } from "./facts";
import { type SkillNeighbour } from "./model";
import { prepareAsk } from "./prepare";
import { type SkillProfile, wellAnswered } from "./well-answered";

const YEAR = 2026;
const LINKS: Record<string, SkillNeighbour[]> = { chips: [{ skillId: "asic", kind: "broader", direction: "down", strength: 0.9 }] };
const askOf = (skillId: string) => prepareAsk({ skillId, necessity: "must", minLevel: 1 }, { neighbours: (id) => LINKS[id] ?? [] });
const claim = (skillId: string, shown: boolean, level: 1 | 2 | 3 | 4 = 3): SkillProfile["skills"][number] => ({
  skillId,
  level,
  years: 8,
  lastUsedYear: YEAR,
  evidence: shown ? { ...NO_EVIDENCE, publications: 2, lastYear: YEAR } : NO_EVIDENCE,
});
const well = (skills: SkillProfile["skills"], asked: string[], shownSkills: SkillProfile["shownSkills"] = []) =>
  wellAnswered({ skills, shownSkills }, asked, askOf, YEAR);

test("a checked skill is answered well at its level and one above, which it nearly reaches, and no further", () => {
  const checked = { ...claim("chips", false, 2), evidence: { ...NO_EVIDENCE, verified: true } };
  expect(well([checked], ["chips", "other"])).toEqual(["chips@1", "chips@2", "chips@3"]);
});

test("a bare claim that nothing speaks for is not enough", () => {
  expect(well([claim("chips", false)], ["chips"])).toEqual([]);
  expect(well([claim("chips", true)], ["chips"])).toContain("chips@3");
});

test("what only the career shows, or a close narrower skill, answers as well", () => {
  expect(well([], ["chips"], [{ skillId: "chips", evidence: { ...NO_EVIDENCE, posts: 2, lastYear: YEAR } }])).toContain("chips@1");
  expect(well([claim("asic", true, 4)], ["chips"])).toContain("chips@3");
});
