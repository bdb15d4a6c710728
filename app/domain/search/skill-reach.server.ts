import { skillIndex } from "~/domain/skills/skill-index.server";
import { type SkillIndex } from "~/domain/skills/skills";
import { answersOf, type SkillAnswers } from "./skill-reach";

const known = new WeakMap<SkillIndex, SkillAnswers>();

/**
 * The skill answers of profiles; computed once per snapshot of the taxonomy, which is never an old one here: a link that has
 * just changed has left marks, and the documents written for them must follow it.
 */
export async function skillAnswers(): Promise<SkillAnswers> {
  const taxonomy = await skillIndex(0);
  const answers = known.get(taxonomy) ?? answersOf(taxonomy);
  known.set(taxonomy, answers);
  return answers;
}
