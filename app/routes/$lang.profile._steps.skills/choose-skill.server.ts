import { z } from "zod";
import { skillInput } from "~/domain/experts/input";
import { type SkillIndex } from "~/domain/skills/skills";
import { optionalLine } from "~/domain/text";
import { type Locale } from "~/i18n/locale";

/** The submitted value: an id from the type-ahead or from the choice below it, otherwise the typed text. */
const skillFormInput = skillInput.extend({
  skillId: z.string().max(100).optional(),
  choice: z.string().max(100).optional(),
  skillText: optionalLine(100),
});

/** The form's schema with an additional error for a skill that was not found, so that one response lists all errors. */
export function withSkill(found: boolean, error: string) {
  return skillFormInput.superRefine(
    (form, context) => {
      if (!found)
        context.addIssue({ code: "custom", path: ["skillId"], message: form.skillText === "" ? "errors:validation.required" : error });
    },
    { when: () => true },
  );
}

export type Candidate = { value: string; label: string; hint?: string };
type Choice = { id: string; code: ""; candidates: Candidate[] } | { id: null; code: "several" | "none"; candidates: Candidate[] };

/**
 * Resolves a skill of the taxonomy: the chosen one, otherwise the one with exactly the typed name. If there is none,
 * returns the nearest ones for the page to offer as a choice; without JavaScript this replaces the type-ahead.
 */
export function chooseSkill(index: SkillIndex, formData: FormData, locale: Locale): Choice {
  const read = (name: string) => String(formData.get(name) ?? "").slice(0, 100);
  const text = read("skillText");
  const id = [read("skillId"), read("choice")].find((one) => one !== "" && index.find(one)) ?? index.resolve(text);
  if (id) return { id: index.current(id), code: "", candidates: [] };
  const candidates = index
    .complete(text, locale, 10)
    .map((skill) => ({ value: skill.id, label: skill.label, hint: skill.matched ?? undefined }));
  return { id: null, code: candidates.length > 0 ? "several" : "none", candidates };
}
