import type { Skill } from "~/domain/reference/model";
import type { MatchContext, SkillNeighbour } from "./model";

/**
 * The neighbour lookup of a match context, built from the links of the taxonomy. Links are stored once, from the narrow
 * skill to the broad one; the lookup works in both directions. Where two links join the same two skills in the same
 * way, the stronger one counts. It goes one step only: a neighbour's neighbour proves too little.
 */
export function neighbourLookup(skills: readonly Pick<Skill, "id" | "links">[]): MatchContext["neighbours"] {
  const bySkill = new Map<string, Map<string, SkillNeighbour>>();
  const add = (from: string, neighbour: SkillNeighbour) => {
    const known = bySkill.get(from) ?? new Map<string, SkillNeighbour>();
    const key = `${neighbour.skillId} ${neighbour.kind} ${neighbour.direction ?? ""}`;
    const same = known.get(key);
    if (same === undefined || same.strength < neighbour.strength) known.set(key, neighbour);
    bySkill.set(from, known);
  };
  for (const { id, links } of skills) {
    for (const { to, kind, strength } of links) {
      const directed = kind !== "related";
      add(id, { skillId: to, kind, direction: directed ? "up" : null, strength });
      add(to, { skillId: id, kind, direction: directed ? "down" : null, strength });
    }
  }
  const lists = new Map([...bySkill].map(([id, neighbours]) => [id, [...neighbours.values()]] as const));
  const none: readonly SkillNeighbour[] = [];
  return (skillId) => lists.get(skillId) ?? none;
}
