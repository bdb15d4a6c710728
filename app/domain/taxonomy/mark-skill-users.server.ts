import { recordAudit } from "~/domain/audit/record-audit.server";
import { markManyForIndex } from "~/domain/outbox/leave-marks.server";
import { type SearchKind } from "~/domain/outbox/kinds";
import { type Transaction } from "~/platform/db.server";

/** Above this number of records, the index is rebuilt beside the live one instead of marking each record. */
const MAX_MARKED = 2_000;

/**
 * Updates index documents after a change of the taxonomy: by marks, or for thousands of records by a rebuild, which the
 * worker runs in the background.
 */
export async function markRecords(tx: Transaction, actorId: string, kind: SearchKind, ids: readonly string[]): Promise<void> {
  if (ids.length <= MAX_MARKED) return markManyForIndex(tx, kind, ids);
  const { count } = await tx.searchIndexState.updateMany({ where: { kind, settingsHash: { not: "" } }, data: { settingsHash: "" } });
  if (count === 0) return;
  await recordAudit(tx, { actorId, kind: "search.rebuild_requested", subject: "system", subjectId: kind, data: { kind } });
  await tx.$executeRaw`SELECT pg_notify('search_rebuild', '')`;
}

/** The same for all users of a skill: their documents contain its names in both languages. */
export async function markSkillUsers(tx: Transaction, actorId: string, skillId: string): Promise<void> {
  const experts = await tx.expertSkill.findMany({ where: { skillId }, select: { expertId: true }, take: MAX_MARKED + 1 });
  await markRecords(
    tx,
    actorId,
    "expert",
    experts.map(({ expertId }) => expertId),
  );
  const positions = await tx.positionSkill.findMany({ where: { skillId }, select: { positionId: true }, take: MAX_MARKED + 1 });
  await markRecords(
    tx,
    actorId,
    "position",
    positions.map(({ positionId }) => positionId),
  );
}
