import { isFieldCode } from "~/domain/reference/fields";
import { SKILL_LINK_KINDS, type Skill } from "~/domain/reference/model";
import { matchKey } from "~/domain/words";
import { keyOf } from "./skill-names";
import { textWords } from "./text-words";

/** Where a problem is; form fields use the same names. */
type SkillPart = "vi" | "en" | "aliasesVi" | "aliasesEn" | "field" | "technologies" | "links";

type SkillProblemCode =
  | "missing"
  | "stray_space"
  | "no_letter"
  | "taken"
  | "repeated"
  | "unknown_field"
  | "unknown_technology"
  | "orphan"
  | "unknown_skill"
  | "self_link"
  | "linked_twice"
  | "strength"
  | "circle";

export interface SkillProblem {
  readonly part: SkillPart;
  readonly code: SkillProblemCode;
  /** The name, code or skill id concerned. */
  readonly value: string;
  /** The skill that already has the name. */
  readonly other?: string;
}

/** The data that a skill is validated against. */
export interface SkillSurroundings {
  /** All skills; the one with the id of the validated skill is ignored. Names of retired skills are free. */
  readonly skills: readonly (Skill & { readonly retired?: boolean })[];
  /** Names that several skills may share. */
  readonly ambiguous: readonly string[];
  /** Group codes of the current list of strategic technologies. */
  readonly technologies: readonly string[];
}

/**
 * Validates a skill by the rules that apply in the data files and in the administration: names in both languages, no
 * name of another offered skill unless it is declared ambiguous, no alias that duplicates another name, a narrow FORD
 * code, technologies of the current list, at least one link in or out, links only to existing skills, each pair linked
 * once, and no cycle of broader skills. Returns the problems in the order of the form; empty when the skill is valid.
 */
export function createSkillRules({ skills, ambiguous, technologies }: SkillSurroundings): (skill: Skill) => readonly SkillProblem[] {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const allowed = new Set(ambiguous.flatMap(nameKeys));
  const owners = ownersOfNames(skills.filter((skill) => !skill.retired));
  const linkedTo = new Map<string, string[]>();
  for (const skill of skills) for (const link of skill.links) linkedTo.set(link.to, [...(linkedTo.get(link.to) ?? []), skill.id]);
  const groups = new Set(technologies);

  const nameProblems = (skill: Skill, part: SkillPart, name: string): SkillProblem[] => {
    if (name.trim() === "") return [{ part, code: "missing", value: name }];
    if (name !== name.trim() || name !== name.normalize("NFC")) return [{ part, code: "stray_space", value: name }];
    if (matchKey(name) === "") return [{ part, code: "no_letter", value: name }];
    const keys = nameKeys(name);
    const others = keys.some((one) => allowed.has(one)) ? [] : keys.flatMap((one) => owners.get(one) ?? []);
    const other = others.find((id) => id !== skill.id);
    return other === undefined ? [] : [{ part, code: "taken", value: name, other }];
  };

  const repeatedAliases = (skill: Skill): SkillProblem[] => {
    const seen = new Set([matchKey(skill.vi), matchKey(skill.en)]);
    const problems: SkillProblem[] = [];
    for (const [part, names] of [
      ["aliasesVi", skill.aliases.vi],
      ["aliasesEn", skill.aliases.en],
    ] as const) {
      for (const name of names) {
        const key = matchKey(name);
        if (seen.has(key) && key !== "") problems.push({ part, code: "repeated", value: name });
        seen.add(key);
      }
    }
    return problems;
  };

  const linkProblems = (skill: Skill): SkillProblem[] => {
    const problem = (code: SkillProblemCode, value: string): SkillProblem => ({ part: "links", code, value });
    if (skill.links.length === 0 && !linkedTo.has(skill.id)) return [problem("orphan", skill.id)];
    return skill.links.flatMap((link, at) => {
      if (link.to === skill.id) return [problem("self_link", link.to)];
      if (!byId.has(link.to)) return [problem("unknown_skill", link.to)];
      if (!SKILL_LINK_KINDS.includes(link.kind) || !(link.strength > 0 && link.strength <= 1)) return [problem("strength", link.to)];
      const twice = skill.links.findIndex((one) => one.to === link.to) !== at || linkedTo.get(skill.id)?.includes(link.to) === true;
      if (twice) return [problem("linked_twice", link.to)];
      return link.kind !== "related" && leadsTo(byId, link.to, skill.id) ? [problem("circle", link.to)] : [];
    });
  };

  return (skill) => [
    ...nameProblems(skill, "vi", skill.vi),
    ...nameProblems(skill, "en", skill.en),
    ...skill.aliases.vi.flatMap((name) => nameProblems(skill, "aliasesVi", name)),
    ...skill.aliases.en.flatMap((name) => nameProblems(skill, "aliasesEn", name)),
    ...repeatedAliases(skill),
    ...(isFieldCode(skill.field) && skill.field.includes(".")
      ? []
      : [{ part: "field", code: "unknown_field", value: skill.field } as const]),
    ...skill.technologies
      .filter((code) => !groups.has(code))
      .map((value): SkillProblem => ({ part: "technologies", code: "unknown_technology", value })),
    ...linkProblems(skill),
  ];
}

/** All names of a skill, labels first. */
function namesOf(skill: Skill): readonly string[] {
  return [skill.vi, skill.en, ...skill.aliases.vi, ...skill.aliases.en];
}

/** The forms in which a name must be unique: without diacritics, and normalised for spelling and inflection. */
export function nameKeys(name: string): readonly string[] {
  return [...new Set([matchKey(name), keyOf("plain", textWords(name)) ?? ""])].filter((key) => key !== "");
}

/** The skills by the forms of each of their names. */
export function ownersOfNames(skills: readonly Skill[]): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  for (const skill of skills) {
    for (const key of new Set(namesOf(skill).flatMap(nameKeys))) owners.set(key, [...(owners.get(key) ?? []), skill.id]);
  }
  return owners;
}

/** Whether following broader skills leads from one skill to another; a skill always reaches itself. */
export function leadsTo(byId: ReadonlyMap<string, Skill>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const waiting = [from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    for (const link of byId.get(id)?.links ?? []) if (link.kind !== "related") waiting.push(link.to);
  }
  return false;
}

/** Reserved words of URLs at the position of a skill id. */
const PAGES: ReadonlySet<string> = new Set(["new", "proposals"]);

/** An id for a new skill: its English name in kebab case, with a number if that id is taken. */
export function newSkillId(labelEn: string, taken: ReadonlySet<string>): string {
  const base =
    matchKey(labelEn)
      .replaceAll("+", " plus ")
      .replaceAll("#", " sharp ")
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-+|-+$/g, "")
      .slice(0, 60)
      .replace(/-+$/, "") || "skill";
  if (!taken.has(base) && !PAGES.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
