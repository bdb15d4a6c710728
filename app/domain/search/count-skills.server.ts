import { type Actor } from "~/domain/identity/model";
import { ensure } from "~/domain/refusal";
import { type ExpertQuery } from "./experts-query";
import { maySearchExperts } from "./policy";
import { type PositionQuery } from "./positions-query";
import { type Counts } from "./results";
import { countExpertSkills } from "./search-expert-index.server";
import { countPositionSkills } from "./search-position-index.server";

const SHOWN = 12;

/** The most frequent skills among the experts that the actor finds by a query; empty when the index does not answer. */
export async function countSkillsOfExperts(actor: Actor, query: ExpertQuery): Promise<{ skillId: string; count: number }[]> {
  ensure(maySearchExperts(actor));
  return mostFrequent(await countExpertSkills(actor, query));
}

/** The most frequent skills among the open positions that a query finds. */
export async function countSkillsOfPositions(query: PositionQuery, today: string): Promise<{ skillId: string; count: number }[]> {
  return mostFrequent(await countPositionSkills(query, today));
}

function mostFrequent(counts: Counts | null): { skillId: string; count: number }[] {
  return Object.entries(counts ?? {})
    .map(([skillId, count]) => ({ skillId, count }))
    .sort((a, b) => b.count - a.count || (a.skillId < b.skillId ? -1 : 1))
    .slice(0, SHOWN);
}
