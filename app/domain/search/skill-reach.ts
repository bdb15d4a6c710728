import { neighbourCredit } from "~/domain/matching/criteria/link-credit";
import { neighbourLookup } from "~/domain/matching/neighbours";
import { type SkillIndex } from "~/domain/reference/skills";

/** A neighbour that proves less than this of an asked skill does not bring anyone near the top. */
const LEAST_CREDIT = 0.25;

/** For each skill of the taxonomy, the asked skills that holding it answers at least in part, itself first. */
export function reachOf(taxonomy: Pick<SkillIndex, "all">): ReadonlyMap<string, readonly string[]> {
  const neighbours = neighbourLookup(taxonomy.all());
  const reach = new Map<string, string[]>(taxonomy.all().map(({ id }) => [id, [id]]));
  for (const { id: asked } of taxonomy.all()) {
    for (const neighbour of neighbours(asked)) {
      const answers = reach.get(neighbour.skillId);
      if (answers && !answers.includes(asked) && neighbourCredit(neighbour) >= LEAST_CREDIT) answers.push(asked);
    }
  }
  return reach;
}
