import { type MatchContext, type SkillNeighbour } from "~/domain/matching/model";
import { DEFAULT_WEIGHTS } from "~/domain/matching/weights";
import { skillIndex } from "~/domain/reference/skill-index.server";
import { type Neighbour } from "~/domain/reference/skills";
import { todayInVietnam } from "~/platform/clock.server";

/** The taxonomy's direction words as matching names them, seen from the asked skill. */
const DIRECTIONS: Record<Neighbour["kind"], Pick<SkillNeighbour, "kind" | "direction">> = {
  broader: { kind: "broader", direction: "up" },
  narrower: { kind: "broader", direction: "down" },
  part_of: { kind: "part_of", direction: "up" },
  has_part: { kind: "part_of", direction: "down" },
  related: { kind: "related", direction: null },
};

/** What a ranking needs besides the pairs: today, the taxonomy, the weights, and who blocked whom. */
export async function matchContext(isBlocked: MatchContext["isBlocked"]): Promise<MatchContext> {
  const taxonomy = await skillIndex();
  const known = new Map<string, SkillNeighbour[]>();
  return {
    today: todayInVietnam(),
    weights: DEFAULT_WEIGHTS,
    isBlocked,
    neighbours(skillId) {
      let neighbours = known.get(skillId);
      if (!neighbours) {
        neighbours = taxonomy.neighbours(skillId).map(({ id, kind, strength }) => ({ skillId: id, strength, ...DIRECTIONS[kind] }));
        known.set(skillId, neighbours);
      }
      return neighbours;
    },
  };
}
