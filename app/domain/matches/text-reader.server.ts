import { type TextTerms } from "~/domain/matching/model";
import { textTerms } from "~/domain/matching/text/terms";
import { skillIndex } from "~/domain/skills/skill-index.server";

/** What `textTerms` makes of the parts of a text, with the skills of today's taxonomy. */
export async function textReader(): Promise<(parts: readonly string[]) => TextTerms | null> {
  const taxonomy = await skillIndex();
  const findSkills = (text: string) => taxonomy.suggestSkills(text).map((found) => found.skillId);
  return (parts) => textTerms(parts, findSkills);
}
