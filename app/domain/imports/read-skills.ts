import { matchKey } from "~/domain/words";
import { type SkillResolution } from "~/domain/skills/resolve-skill";
import { type Answers } from "./json-columns";
import { entries } from "./cells";

/** From this confidence on, a word is mapped to its skill without confirmation. */
const SURE = 0.7;

/** The result for a word: a skill, candidates to choose from, or unknown. */
export type SkillAnswer = { word: string; key: string; skillId: string | null; doubtful: boolean; unknown: boolean };

/** The key of a word, so that it is asked about once regardless of its spelling in the file. */
export const wordKey = (word: string) => matchKey(word).slice(0, 80);

/** Reads a cell that lists skills, applying earlier answers. `resolve` comes from the taxonomy. */
export function readSkills(cell: string, answers: Answers, resolve: (word: string) => SkillResolution): SkillAnswer[] {
  return entries(cell)
    .filter((word) => wordKey(word) !== "")
    .map((word) => {
      const key = wordKey(word);
      const answer = answers.skills[key];
      if (answer !== undefined) return { word, key, skillId: answer || null, doubtful: false, unknown: false };
      const found = resolve(word);
      if (found.skillId !== null && found.confidence >= SURE) return { word, key, skillId: found.skillId, doubtful: false, unknown: false };
      return { word, key, skillId: null, doubtful: found.candidates.length > 0, unknown: found.candidates.length === 0 };
    });
}
