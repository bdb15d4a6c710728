import { z } from "zod";
import { skillInput } from "~/domain/experts/input";
import { type SkillIndex } from "~/domain/skills/skills";
import { optionalLine } from "~/domain/text";
import { type Locale } from "~/i18n/locale";

/** What the form sends: an id from the type-ahead or the choice below it, else the typed text. */
const skillFormInput = skillInput.extend({
  skillId: z.string().max(100).optional(),
  choice: z.string().max(100).optional(),
  skillText: optionalLine(100),
});

/**
 * The form's schema, which refuses a skill that was not found: together with what else is wrong, so that one answer
 * names everything there is to correct.
 */
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
 * Which skill of the taxonomy is meant: the chosen one, else the one that goes by exactly the typed name. Otherwise
 * the nearest ones, for the page to offer as a choice: that is all type-ahead there is without JavaScript.
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
