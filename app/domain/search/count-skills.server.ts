import { type Actor } from "~/domain/vocabulary/actor";
import { ensure } from "~/domain/refusal";
import { type ExpertNarrowing } from "./expert-questions.server";
import { type ExpertQuery } from "./experts-query";
import { maySearchExperts } from "./policy";
import { type PositionNarrowing } from "./position-questions.server";
import { type PositionQuery } from "./positions-query";
import { type Counts } from "./results";
import { countExpertSkills } from "./search-expert-index.server";
import { countPositionSkills } from "./search-position-index.server";

const SHOWN = 12;

/** The most frequent skills among the experts that a query finds for the actor; empty when the index does not answer. */
export async function countSkillsOfExperts(
  actor: Actor,
  query: ExpertQuery,
  narrowing: ExpertNarrowing = [],
): Promise<{ skillId: string; count: number }[]> {
  ensure(maySearchExperts(actor));
  return mostFrequent(await countExpertSkills(actor, query, narrowing));
}

/** The most frequent skills among the open positions that a query finds. */
export async function countSkillsOfPositions(
  query: PositionQuery,
  today: string,
  narrowing: PositionNarrowing = [],
): Promise<{ skillId: string; count: number }[]> {
  return mostFrequent(await countPositionSkills(query, today, narrowing));
}

function mostFrequent(counts: Counts | null): { skillId: string; count: number }[] {
  return Object.entries(counts ?? {})
    .map(([skillId, count]) => ({ skillId, count }))
    .sort((a, b) => b.count - a.count || (a.skillId < b.skillId ? -1 : 1))
    .slice(0, SHOWN);
}
