import { recordAudit } from "~/domain/audit/record-audit.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { MATCHING_VERSION } from "~/domain/matching/model";
import { db } from "~/platform/db.server";
import { type MatchListQuery } from "./match-list-query";
import { MAX_EXPORTED } from "./model";
import { type ExpertMatches, rankExpertsForPosition } from "./rank-experts-for-position.server";

/**
 * The list of matches for the query, all pages at once, for export to a file. Every export is recorded: who, which
 * position, how many rows.
 * @throws Refusal as for the list
 */
export async function exportMatches(actor: UserActor, positionId: string, query: MatchListQuery): Promise<ExpertMatches> {
  const found = await rankExpertsForPosition(actor, positionId, { ...query, page: 1, perPage: MAX_EXPORTED });
  await recordAudit(db, {
    actorId: actor.userId,
    kind: "position.matches_exported",
    subject: "position",
    subjectId: found.position.id,
    data: { rows: found.matches.length, version: MATCHING_VERSION },
  });
  return found;
}
