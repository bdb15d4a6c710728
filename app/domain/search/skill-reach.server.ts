import { skillIndex } from "~/domain/skills/skill-index.server";
import { type SkillIndex } from "~/domain/skills/skills";
import { answersOf, type SkillAnswers } from "./skill-reach";

const known = new WeakMap<SkillIndex, SkillAnswers>();

/** The skill answers of profiles, according to the current taxonomy; computed once per snapshot. */
export async function skillAnswers(): Promise<SkillAnswers> {
  const taxonomy = await skillIndex();
  const answers = known.get(taxonomy) ?? answersOf(taxonomy);
  known.set(taxonomy, answers);
  return answers;
}
