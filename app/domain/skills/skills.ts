import { type IndexedSkill } from "./indexed-skill";
import { lazily } from "./lazily";
import { currentSkillId } from "./merge-skills";
import { type LabelLocale, type SkillLinkKind } from "~/domain/reference/model";
import { matchKey } from "~/domain/words";
import { createResolver, type SkillResolution } from "./resolve-skill";
import { buildNameBook } from "./skill-names";
import { createFinder, type FoundSkill } from "./suggest-skills";
import { completeSkills, type SkillTerm, spelling } from "./complete-skills";

/** Relative to the skill asked for: `narrower` and `has_part` are the inverses of `broader` and `part_of`. */
type NeighbourKind = SkillLinkKind | "narrower" | "has_part";

interface Neighbour {
  readonly id: string;
  readonly kind: NeighbourKind;
  /** Greater than 0, at most 1. */
  readonly strength: number;
}

interface SkillCompletion {
  readonly id: string;
  readonly label: string;
  /** The alias or other-language name that matched, when it was not the label. */
  readonly matched: string | null;
}

/** An immutable snapshot of all skills. Pure: the caller loads the data. */
export interface SkillIndex {
  readonly size: number;
  all(): readonly IndexedSkill[];
  find(id: string): IndexedSkill | null;
  /** The current successor of a skill: the end of its chain of merges, otherwise the id itself. */
  current(id: string): string;
  /** The name of a skill, also of a retired one; the id itself when it is unknown. */
  label(id: string, locale: LabelLocale): string;
  /**
   * Type-ahead over labels and aliases of both languages, with or without diacritics, without retired skills. Ranking:
   * exact, prefix, start of a word, within a word, one typo (words of at least 5 letters).
   */
  complete(query: string, locale: LabelLocale, limit: number): readonly SkillCompletion[];
  /**
   * The id of the skill with exactly this id, label or alias, ignoring diacritics; for a merged skill, its successor's
   * id. Null when none or several match.
   */
  resolve(text: string): string | null;
  /**
   * Resolves free text from a spreadsheet cell or form field to a skill, however it is spelled, with a confidence. See
   * `SkillResolution`; below 0.7 a person has to confirm.
   */
  resolveSkill(text: string): SkillResolution;
  /** The skills mentioned in a biography, CV or position text in either language, best first. */
  suggestSkills(text: string): readonly FoundSkill[];
  /** Every skill linked in either direction, strongest first. */
  neighbours(id: string): readonly Neighbour[];
}

const SEEN_FROM_THE_OTHER_END: Readonly<Record<SkillLinkKind, NeighbourKind>> = {
  broader: "narrower",
  part_of: "has_part",
  related: "related",
};

/** Builds the snapshot. Links to unknown skills are ignored, so that a partial table still works. */
export function buildSkillIndex(skills: readonly IndexedSkill[]): SkillIndex {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const terms = skills.filter((skill) => !skill.retired).flatMap(termsOf);
  // The names of a merged skill belong to its successor.
  const names = namesOf(skills.filter((skill) => !skill.mergedInto));
  const current = (id: string): string => currentSkillId(byId, id);
  const links = neighboursOf(skills, byId);
  // Built on first use: many snapshots are only used for labels.
  const engine = lazily(() => {
    const book = buildNameBook(skills);
    const kinship = (a: string, b: string): number =>
      links.get(a)?.some((near) => near.id === b) ? 2 : byId.get(a)?.field === byId.get(b)?.field ? 1 : 0;
    const find = createFinder(book, kinship);
    return { resolve: createResolver(book, (id) => byId.has(id) && !byId.get(id)?.retired, find), find };
  });
  const label = (id: string, locale: LabelLocale): string => byId.get(id)?.[locale] ?? id;

  return {
    size: skills.length,
    all: () => skills,
    find: (id) => byId.get(id) ?? null,
    current,
    label,
    complete: (query, locale, limit) =>
      completeSkills(terms, query, locale, limit).map((term) => {
        const shown = label(term.id, locale);
        return { id: term.id, label: shown, matched: term.text === shown ? null : term.text };
      }),
    resolve: (text) => {
      const trimmed = text.trim();
      if (byId.has(trimmed)) return current(trimmed);
      const ids = names.get(matchKey(text));
      return ids?.length === 1 ? (ids[0] ?? null) : null;
    },
    resolveSkill: (text) => {
      const successor = current(text.trim());
      return successor === text.trim() ? engine().resolve(text) : { ...engine().resolve(successor), text };
    },
    suggestSkills: (text) => engine().find(text),
    neighbours: (id) => links.get(id) ?? [],
  };
}

function termsOf(skill: IndexedSkill): SkillTerm[] {
  const term = (text: string, locale: LabelLocale, isLabel: boolean): SkillTerm => {
    const key = matchKey(text);
    return { id: skill.id, text, locale, isLabel, key, words: key.split(" "), spelt: spelling(text) };
  };
  return [
    term(skill.vi, "vi", true),
    term(skill.en, "en", true),
    ...skill.aliases.vi.map((alias) => term(alias, "vi", false)),
    ...skill.aliases.en.map((alias) => term(alias, "en", false)),
  ];
}

/** Labels win over aliases; among equals every owner is kept, so that an ambiguous name resolves to null. */
function namesOf(skills: readonly IndexedSkill[]): Map<string, readonly string[]> {
  const labels = new Map<string, string[]>();
  const aliases = new Map<string, string[]>();
  const add = (index: Map<string, string[]>, text: string, id: string): void => {
    const ids = index.get(matchKey(text)) ?? [];
    if (!ids.includes(id)) index.set(matchKey(text), [...ids, id]);
  };
  for (const skill of skills) {
    for (const text of [skill.vi, skill.en]) add(labels, text, skill.id);
    for (const text of [...skill.aliases.vi, ...skill.aliases.en]) add(aliases, text, skill.id);
  }
  return new Map([...aliases, ...labels]);
}

function neighboursOf(skills: readonly IndexedSkill[], byId: ReadonlyMap<string, IndexedSkill>): Map<string, readonly Neighbour[]> {
  const found = new Map<string, Map<string, Neighbour>>();
  const add = (from: string, neighbour: Neighbour): void => {
    const known = found.get(from) ?? new Map<string, Neighbour>();
    const before = known.get(neighbour.id);
    if (!before || before.strength < neighbour.strength) known.set(neighbour.id, neighbour);
    found.set(from, known);
  };
  for (const skill of skills) {
    for (const link of skill.links) {
      if (!byId.has(link.to) || link.to === skill.id) continue;
      add(skill.id, { id: link.to, kind: link.kind, strength: link.strength });
      add(link.to, { id: skill.id, kind: SEEN_FROM_THE_OTHER_END[link.kind], strength: link.strength });
    }
  }
  const strongestFirst = (a: Neighbour, b: Neighbour): number => b.strength - a.strength || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
  return new Map([...found].map(([id, known]) => [id, [...known.values()].sort(strongestFirst)]));
}
