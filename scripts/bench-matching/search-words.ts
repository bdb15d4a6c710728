import { type SkillIndex } from "~/domain/skills/skills";
import { type LabelledPosition } from "./labels";

/** What somebody who knows the position would type into a search, from short to whole. */
export type SearchWords = { title: string; skills: string[]; text: string };

/** Skills by their names in the language of the position. */
export function searchWordsOf(position: LabelledPosition, index: SkillIndex): SearchWords {
  return {
    title: position.title,
    skills: position.skills.map(({ id }) => index.label(id, position.language)),
    text: position.text,
  };
}
