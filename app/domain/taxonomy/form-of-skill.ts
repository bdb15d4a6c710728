import { type LabelLocale, type Skill, type SkillLink } from "~/domain/reference/model";
import { type SkillProblem } from "~/domain/skills/skill-rules";
import { type SkillIndex } from "~/domain/skills/skills";
import { type SkillForm } from "./input";

/** Number of empty rows in the form for additional links. */
const SPARE_ROWS = 2;
const SPARE = { skill: "", text: "", kind: "broader", strength: "0.7" } as const;

/** The initial values of a skill's form. */
export type SkillFormStart = {
  vi: string;
  en: string;
  aliasesVi: string;
  aliasesEn: string;
  field: string;
  technologies: string[];
  links: { skill: string; text: string; kind: SkillLink["kind"]; strength: string }[];
  keepNames: boolean;
};

/** The form of an existing skill, or of a new one with only partial data. */
export function startOfSkill(skill: Partial<Omit<Skill, "id">>, label: (id: string) => string): SkillFormStart {
  const links = (skill.links ?? []).map((link) => ({
    skill: link.to,
    text: label(link.to),
    kind: link.kind,
    strength: String(link.strength),
  }));
  return {
    vi: skill.vi ?? "",
    en: skill.en ?? "",
    aliasesVi: (skill.aliases?.vi ?? []).join("\n"),
    aliasesEn: (skill.aliases?.en ?? []).join("\n"),
    field: skill.field ?? "",
    technologies: [...(skill.technologies ?? [])],
    links: [...links, ...Array.from({ length: SPARE_ROWS }, () => ({ ...SPARE }))],
    keepNames: true,
  };
}

/** A skill as submitted, with the row of each of its links; or the rows that name no skill. */
export type ReadForm =
  { ok: true; values: Omit<Skill, "id">; rows: readonly number[] } | { ok: false; unknown: readonly { row: number; text: string }[] };

/**
 * Parses a form. The typed text takes precedence over the id: a leftover id may belong to an earlier text, and a row
 * with empty text is no link (without JavaScript the id stays in the form).
 */
export function readSkillForm(form: SkillForm, index: SkillIndex): ReadForm {
  const filled = form.links.flatMap((link, row) => (link.text === "" ? [] : [{ link, row, to: skillOf(index, link.skill, link.text) }]));
  const unknown = filled.filter(({ to }) => to === null).map(({ row, link }) => ({ row, text: link.text }));
  if (unknown.length > 0) return { ok: false, unknown };
  const links = filled.flatMap(({ to, link }) => (to === null ? [] : [{ to, kind: link.kind, strength: link.strength }]));
  const { vi, en, field, technologies } = form;
  const values = { vi, en, aliases: { vi: form.aliasesVi, en: form.aliasesEn }, field, technologies, links };
  return { ok: true, values, rows: filled.map(({ row }) => row) };
}

/** The skill submitted by a type-ahead: the selected one if the text still equals its name, otherwise the skill that the text names. */
export function skillOf(index: SkillIndex, id: string, text: string): string | null {
  const chosen = id === "" ? null : index.find(index.current(id));
  if (chosen && (text === "" || [chosen.vi, chosen.en].includes(text))) return chosen.id;
  return text === "" ? null : index.resolve(text);
}

/** The error messages by the names of the form's fields. */
export function fieldErrors(
  problems: readonly SkillProblem[],
  links: { values: readonly SkillLink[]; rows: readonly number[] },
  explain: (problem: SkillProblem) => string,
): Record<string, string[]> {
  const errors: Record<string, string[]> = {};
  for (const problem of problems) {
    const at = links.values.findIndex((link) => link.to === problem.value);
    const name = problem.part === "links" ? `links[${links.rows[Math.max(0, at)] ?? 0}].skill` : problem.part;
    errors[name] = [...new Set([...(errors[name] ?? []), explain(problem)])];
  }
  return errors;
}

/** A problem with the names of its skills in the reader's language. */
export function namedProblem(
  problem: SkillProblem,
  index: SkillIndex,
  locale: LabelLocale,
): { code: SkillProblem["code"]; value: string; other: string } {
  const value = problem.part === "links" ? index.label(problem.value, locale) : problem.value;
  return { code: problem.code, value, other: problem.other ? index.label(problem.other, locale) : "" };
}
