import { fieldWithNarrower } from "~/domain/reference/fields";
import { type LabelLocale } from "~/domain/reference/model";
import { matchKey } from "~/domain/words";
import { compareText } from "~/i18n/format";

export const SKILL_STATES = ["open", "retired", "merged", "edited", "proposed", "unused"] as const;
type SkillState = (typeof SKILL_STATES)[number];

const SKILL_SORTS = ["name", "experts", "positions", "changed"] as const;
export type SkillSort = (typeof SKILL_SORTS)[number];

/** A skill with the data by which the administration list filters and sorts. */
export interface ListedSkill {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  readonly aliases: readonly string[];
  readonly field: string;
  readonly technologies: readonly string[];
  readonly retired: boolean;
  readonly mergedInto: string | null;
  readonly edited: boolean;
  readonly proposed: boolean;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
}

export interface SkillUses {
  readonly experts: number;
  readonly positions: number;
}

/** The query of the page's URL; null and "" mean no filter. */
export interface SkillListQuery {
  readonly words: string;
  readonly field: string | null;
  readonly technology: string | null;
  readonly state: SkillState | null;
  readonly sort: SkillSort;
  readonly descending: boolean;
}

/** Invalid URL parameters are ignored. */
export function parseSkillListQuery(params: URLSearchParams): SkillListQuery {
  const sort = SKILL_SORTS.find((one) => one === params.get("sort")) ?? "name";
  return {
    words: (params.get("q") ?? "").normalize("NFC").trim().slice(0, 100),
    field: params.get("field") || null,
    technology: params.get("technology") || null,
    state: SKILL_STATES.find((one) => one === params.get("state")) ?? null,
    sort,
    descending: params.has("order") ? params.get("order") === "desc" : sort !== "name",
  };
}

/** The URL of a query: only the parameters that differ from the defaults. */
export function skillListParams(query: SkillListQuery): URLSearchParams {
  const order = query.descending === (query.sort !== "name") ? null : query.descending ? "desc" : "asc";
  const named = {
    q: query.words || null,
    field: query.field,
    technology: query.technology,
    state: query.state,
    sort: query.sort === "name" ? null : query.sort,
    order,
  };
  return new URLSearchParams(Object.entries(named).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}

/** Whether the query needs the usage counts of all skills, not only of those on the page. */
export function needsUses(query: SkillListQuery): boolean {
  return query.state === "unused" || query.sort === "experts" || query.sort === "positions";
}

/**
 * The skills that match a query, in its order. Every word of the query must start a word of one of the names or occur
 * in the id, ignoring diacritics.
 * @param usesOf only called when `needsUses`
 */
export function listSkills(
  skills: readonly ListedSkill[],
  query: SkillListQuery,
  locale: LabelLocale,
  usesOf: (id: string) => SkillUses,
): readonly ListedSkill[] {
  const words = matchKey(query.words).split(" ").filter(Boolean);
  const fields = query.field === null ? null : new Set([query.field, ...fieldWithNarrower(query.field)]);
  const found = skills.filter(
    (skill) =>
      (fields === null || fields.has(skill.field)) &&
      (query.technology === null || skill.technologies.includes(query.technology)) &&
      (query.state === null || isInState(skill, query.state, usesOf)) &&
      (words.length === 0 || skill.id === query.words || [skill.vi, skill.en, ...skill.aliases].some((name) => hasWords(name, words))),
  );
  const by: Record<SkillSort, (a: ListedSkill, b: ListedSkill) => number> = {
    name: (a, b) => compareText(locale, a[locale], b[locale]),
    experts: (a, b) => usesOf(a.id).experts - usesOf(b.id).experts,
    positions: (a, b) => usesOf(a.id).positions - usesOf(b.id).positions,
    changed: (a, b) => a.changedAt - b.changedAt,
  };
  const sign = query.descending ? -1 : 1;
  return found.sort((a, b) => sign * by[query.sort](a, b) || compareText(locale, a[locale], b[locale]) || (a.id < b.id ? -1 : 1));
}

function hasWords(name: string, words: readonly string[]): boolean {
  const own = ` ${matchKey(name)}`;
  return words.every((word) => own.includes(` ${word}`));
}

function isInState(skill: ListedSkill, state: SkillState, usesOf: (id: string) => SkillUses): boolean {
  switch (state) {
    case "open":
      return !skill.retired;
    case "retired":
      return skill.retired && skill.mergedInto === null;
    case "merged":
      return skill.mergedInto !== null;
    case "edited":
      return skill.edited;
    case "proposed":
      return skill.proposed;
    case "unused": {
      const { experts, positions } = usesOf(skill.id);
      return !skill.retired && experts + positions === 0;
    }
  }
}
