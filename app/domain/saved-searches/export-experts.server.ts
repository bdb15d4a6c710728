import { recordAudit } from "~/domain/audit/record-audit.server";
import { listExpertCards } from "~/domain/experts/list-expert-cards.server";
import { type ExpertCard } from "~/domain/experts/model";
import { type UserActor } from "~/domain/vocabulary/actor";
import { ensure } from "~/domain/refusal";
import { expertIds } from "~/domain/search/expert-questions.server";
import { type ExpertQuery } from "~/domain/search/experts-query";
import { maySearchExperts } from "~/domain/search/policy";
import { expertIdsInDatabase } from "~/domain/search/search-expert-database.server";
import { MAX_HITS } from "~/domain/search/settings";
import { db } from "~/platform/db.server";
import { narrowExperts } from "./narrow-experts.server";

/**
 * Exports the experts of a search (at most `MAX_HITS`), or those with the given ids, as the actor may see them. The
 * audit log records each export: who, and how many rows.
 */
export async function exportExperts(actor: UserActor, asked: { query: ExpertQuery } | { ids: readonly string[] }): Promise<ExpertCard[]> {
  ensure(maySearchExperts(actor));
  const cards = await listExpertCards(actor, "ids" in asked ? asked.ids : await idsOf(actor, asked.query));
  await recordAudit(db, {
    actorId: actor.userId,
    kind: "search.exported",
    subject: "system",
    subjectId: actor.userId,
    data: { rows: cards.length },
  });
  return cards;
}

async function idsOf(actor: UserActor, query: ExpertQuery): Promise<string[]> {
  const { narrowing } = await narrowExperts(actor, query);
  return (await expertIds(actor, query, narrowing, MAX_HITS)) ?? (await expertIdsInDatabase(actor, query, narrowing, MAX_HITS));
}
