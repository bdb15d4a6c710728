import { type Submission } from "@conform-to/react";
import { data } from "@remix-run/node";
import { type FormAnswer } from "~/http/save-form.server";
import { type Skill } from "~/domain/reference/model";
import { fieldOptionGroups, technologyOptions } from "~/domain/reference/options";
import { type SkillProblem } from "~/domain/skills/skill-rules";
import { type SkillIndex } from "~/domain/skills/skills";
import { fieldErrors, namedProblem, readSkillForm } from "~/domain/taxonomy/form-of-skill";
import { freshSkillIndex } from "~/domain/taxonomy/fresh-index.server";
import { type SkillForm, skillForm } from "~/domain/taxonomy/input";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { todayInVietnam } from "~/domain/days";
import { checkForm } from "./form.server";

/** The options of the fields in a skill's form. */
export function skillFormOptions(locale: Locale) {
  return { fields: fieldOptionGroups(locale), technologies: technologyOptions(locale, todayInVietnam()) };
}

type Saved =
  | { ok: true; to: string }
  | { ok: false; code: "problems"; problems: readonly SkillProblem[] }
  | { ok: false; code: "stale"; version: number };

/**
 * Reads the form of a skill and runs one use case with it. Returns where to go when it was saved, otherwise the form
 * with the typed values and each problem at its field in the reader's language.
 */
export async function saveSkillForm(
  formData: FormData,
  locale: Locale,
  save: (values: Omit<Skill, "id">, form: SkillForm) => Promise<Saved>,
): Promise<{ to: string } | { answer: ReturnType<typeof data<FormAnswer>> }> {
  const submission = checkForm(formData, skillForm, locale);
  if (submission.status !== "success") return { answer: data<FormAnswer>({ result: submission.reply(), version: null }, 400) };
  const index = await freshSkillIndex();
  const read = readSkillForm(submission.value, index);
  const t = translator(locale, "taxonomy");
  if (!read.ok) {
    const errors = Object.fromEntries(
      read.unknown.map(({ row, text }) => [`links[${row}].skill`, [t("problem.unknown_skill", { value: text })]]),
    );
    return refuse(submission, errors);
  }
  const saved = await save(read.values, submission.value);
  if (saved.ok) return { to: saved.to };
  if (saved.code === "stale") return { answer: data<FormAnswer>({ result: submission.reply(), version: saved.version }, 409) };
  const explain = explainer(index, locale);
  return refuse(submission, fieldErrors(saved.problems, { values: read.values.links, rows: read.rows }, explain));
}

/** The message for a problem. */
function explainer(index: SkillIndex, locale: Locale): (problem: SkillProblem) => string {
  const t = translator(locale, "taxonomy");
  return (problem) => {
    const { code, value, other } = namedProblem(problem, index, locale);
    return t(`problem.${code}`, { value, other });
  };
}

function refuse(submission: Submission<unknown, string[]>, errors: Record<string, string[]>) {
  return { answer: data<FormAnswer>({ result: submission.reply({ fieldErrors: errors }), version: null }, 400) };
}
