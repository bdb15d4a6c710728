import { matchKey } from "~/domain/words";
import { type SkillResolution } from "~/domain/skills/resolve-skill";
import { type Answers } from "./model";
import { entries } from "./cells";

/** From this confidence on a word is taken for its skill without asking. */
const SURE = 0.7;

/** What a word comes to: a skill, to be asked about with candidates, or nothing that is known. */
export type SkillAnswer = { word: string; key: string; skillId: string | null; doubtful: boolean; unknown: boolean };

/** What a word is remembered by, so that it is asked about once however it is spelled in the file. */
export const wordKey = (word: string) => matchKey(word).slice(0, 80);

/** Reads a cell that lists skills, with the answers already given. `resolve` is the taxonomy's. */
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
