import { type Skill, type SkillLink } from "~/domain/reference/model";
import { matchKey } from "~/domain/words";
import { leadsTo } from "./skill-rules";

/** A skill and, if it was merged, the id of its successor. */
export interface MaybeMerged {
  readonly id: string;
  readonly mergedInto?: string | null;
}

/**
 * The current successor of a skill: itself, or the end of its chain of merges. An unknown id, or the id of a cyclic
 * chain, is returned unchanged.
 */
export function currentSkillId(byId: ReadonlyMap<string, MaybeMerged>, id: string): string {
  const seen = new Set<string>();
  let at = id;
  for (let next = byId.get(at)?.mergedInto; next; next = byId.get(at)?.mergedInto) {
    if (seen.has(at) || !byId.has(next)) return id;
    seen.add(at);
    at = next;
  }
  return at;
}

/** What merging one skill into another does to the taxonomy itself. */
export interface MergePlan {
  /** Aliases that the successor gains: names of the merged skill that it does not have yet. */
  readonly aliases: { readonly vi: readonly string[]; readonly en: readonly string[] };
  /** Links that the merge adds. */
  readonly added: readonly (SkillLink & { readonly from: string })[];
  /**
   * Links of the merged skill that are dropped: between the two skills, to a neighbour that both have, or one that
   * would create a cycle.
   */
  readonly dropped: readonly (SkillLink & { readonly from: string; readonly why: "between" | "linked_already" | "circle" })[];
}

/**
 * Computes names and links when `fromId` is merged into `intoId`. The links of the merged skill move to the successor,
 * in both directions, as long as the rules hold: each pair is linked once, no cycle of broader skills.
 */
export function planMerge(skills: readonly Skill[], fromId: string, intoId: string): MergePlan {
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const from = byId.get(fromId);
  const into = byId.get(intoId);
  if (!from || !into || fromId === intoId) throw new Error("two skills are needed for a merge");
  const links = new Map(
    skills.filter((skill) => skill.id !== fromId).map((skill) => [skill.id, skill.links.filter((link) => link.to !== fromId)]),
  );
  const added: (SkillLink & { from: string })[] = [];
  const dropped: (SkillLink & { from: string; why: "between" | "linked_already" | "circle" })[] = [];
  const present = (): ReadonlyMap<string, Skill> =>
    new Map(skills.map((skill) => [skill.id, { ...skill, links: links.get(skill.id) ?? [] }]));
  const incoming = skills.flatMap((skill) => skill.links.filter((link) => link.to === fromId).map((link) => ({ ...link, from: skill.id })));
  const outgoing = from.links.map((link) => ({ ...link, from: fromId }));
  for (const link of [...outgoing, ...incoming]) {
    const neighbour = link.from === fromId ? link.to : link.from;
    const moved = link.from === fromId ? { ...link, from: intoId } : { ...link, to: intoId };
    if (neighbour === intoId) dropped.push({ ...link, why: "between" });
    else if (links.get(intoId)?.some((one) => one.to === neighbour) || links.get(neighbour)?.some((one) => one.to === intoId)) {
      dropped.push({ ...link, why: "linked_already" });
    } else if (link.kind !== "related" && leadsTo(present(), moved.to, moved.from)) dropped.push({ ...link, why: "circle" });
    else {
      added.push(moved);
      links.set(moved.from, [...(links.get(moved.from) ?? []), { to: moved.to, kind: moved.kind, strength: moved.strength }]);
    }
  }
  return { aliases: newAliases(from, into), added, dropped };
}

/** The names of one skill that another does not have, label before aliases. */
function newAliases(from: Skill, into: Skill): { vi: readonly string[]; en: readonly string[] } {
  const known = new Set([into.vi, into.en, ...into.aliases.vi, ...into.aliases.en].map(matchKey));
  const fresh = (names: readonly string[]): string[] =>
    names.filter((name) => {
      const key = matchKey(name);
      if (known.has(key)) return false;
      known.add(key);
      return true;
    });
  return { vi: fresh([from.vi, ...from.aliases.vi]), en: fresh([from.en, ...from.aliases.en]) };
}

/** A skill as in the data files, with links to merged skills redirected to their successors: each pair once, no self-link. */
export function withCurrentLinks(skill: Skill, current: (id: string) => string): Skill {
  if (skill.links.every((link) => current(link.to) === link.to)) return skill;
  const best = new Map<string, SkillLink>();
  for (const link of skill.links.map((one) => ({ ...one, to: current(one.to) }))) {
    const before = best.get(link.to);
    if (link.to !== skill.id && (!before || before.strength < link.strength)) best.set(link.to, link);
  }
  return { ...skill, links: [...best.values()] };
}
