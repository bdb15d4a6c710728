import { type TextTerms } from "~/domain/matching/model";
import { textTerms } from "~/domain/matching/text/terms";
import { skillIndex } from "~/domain/skills/skill-index.server";

/** Runs `textTerms` on the parts of a text, with the skills of the current taxonomy. */
export async function textReader(): Promise<(parts: readonly string[]) => TextTerms | null> {
  const taxonomy = await skillIndex();
  const findSkills = (text: string) => taxonomy.suggestSkills(text).map((found) => found.skillId);
  return (parts) => textTerms(parts, findSkills);
}
