import { type SkillIndex } from "~/domain/skills/skills";
import { type LabelledPosition } from "./labels";

/** Search texts that somebody who knows the position would type, from short to complete. */
export type SearchWords = { title: string; skills: string[]; text: string };

/** The names of skills in the position's language. */
export function searchWordsOf(position: LabelledPosition, index: SkillIndex): SearchWords {
  return {
    title: position.title,
    skills: position.skills.map(({ id }) => index.label(id, position.language)),
    text: position.text,
  };
}
