import { type IndexedSkill } from "./indexed-skill";
import { lazily } from "./lazily";
import { currentSkillId } from "./merge-skills";
import { type LabelLocale, type SkillLinkKind } from "~/domain/reference/model";
import { matchKey } from "~/domain/words";
import { createResolver, type SkillResolution } from "./resolve-skill";
import { buildNameBook } from "./skill-names";
import { createFinder, type FoundSkill } from "./suggest-skills";
import { completeSkills, type SkillTerm, spelling } from "./complete-skills";

/** Seen from the skill asked about: `narrower` and `has_part` are the other ends of `broader` and `part_of`. */
type NeighbourKind = SkillLinkKind | "narrower" | "has_part";

interface Neighbour {
  readonly id: string;
  readonly kind: NeighbourKind;
  /** Above 0 to 1. */
  readonly strength: number;
}

interface SkillCompletion {
  readonly id: string;
  readonly label: string;
  /** The other name or language by which it was found, when it was not the label. */
  readonly matched: string | null;
}

/** An immutable snapshot of all skills. Pure: where they come from is the caller's business. */
export interface SkillIndex {
  readonly size: number;
  all(): readonly IndexedSkill[];
  find(id: string): IndexedSkill | null;
  /** The skill that stands for one now: the last of a chain of merges, else the id itself. */
  current(id: string): string;
  /** The name of a skill, retired ones too; the id itself when it is unknown. */
  label(id: string, locale: LabelLocale): string;
  /**
   * Type-ahead over labels and aliases of both languages, with or without diacritics, retired skills left out.
   * Exact before prefix before start of a word before within a word before one typo (words of 5 letters and more).
   */
  complete(query: string, locale: LabelLocale, limit: number): readonly SkillCompletion[];
  /**
   * The id of the skill which goes by exactly this id, label or alias, diacritics or not; of a merged one its successor's.
   * Null when none or several do.
   */
  resolve(text: string): string | null;
  /**
   * The skill that free text from a spreadsheet cell or a form field names, however it is spelt, with a confidence.
   * See `SkillResolution`; what comes below 0.7 is for a person to confirm.
   */
  resolveSkill(text: string): SkillResolution;
  /** The skills that a biography, CV or position text in either language shows, best first. */
  suggestSkills(text: string): readonly FoundSkill[];
  /** Every skill linked in either direction, strongest first. */
  neighbours(id: string): readonly Neighbour[];
}

const SEEN_FROM_THE_OTHER_END: Readonly<Record<SkillLinkKind, NeighbourKind>> = {
  broader: "narrower",
  part_of: "has_part",
  related: "related",
};

/** Builds the snapshot. Links to unknown skills are ignored, so that a partial table still serves. */
export function buildSkillIndex(skills: readonly IndexedSkill[]): SkillIndex {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const terms = skills.filter((skill) => !skill.retired).flatMap(termsOf);
  // The names of a merged skill are its successor's.
  const names = namesOf(skills.filter((skill) => !skill.mergedInto));
  const current = (id: string): string => currentSkillId(byId, id);
  const links = neighboursOf(skills, byId);
  // At first use: many snapshots are only asked for labels.
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

/** Labels win over aliases; among equals every owner is kept, so that an ambiguous name resolves to none. */
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
