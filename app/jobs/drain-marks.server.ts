import { findDuplicates } from "~/domain/duplicates/find-duplicates.server";
import { writeMatchNeeds } from "~/domain/matches/write-match-needs.server";
import { writeMatchProfiles } from "~/domain/matches/write-match-profiles.server";
import { markForAlerts } from "~/domain/saved-searches/mark-for-alerts.server";
import { isIndexUnavailable } from "~/domain/search/engine-errors.server";
import { writeDocuments } from "~/domain/search/index-writer.server";
import { INDEX_NAMES } from "~/domain/search/index-names";
import { type SearchKind } from "~/domain/outbox/kinds";
import { markAgainLater } from "~/domain/outbox/leave-marks.server";
import { claimMarks, finishMarks, renewMarks, returnMarks, type Claim, type Mark } from "~/domain/outbox/claim-marks.server";
import { readDocuments, RECORD_MODELS } from "~/domain/search/read-documents.server";
import { clearUnreadable } from "~/domain/search/unreadable-records.server";
import { db } from "~/platform/db.server";
import { errorCode } from "~/platform/log.server";
import { indexName } from "~/platform/meilisearch.server";
import { collectUnreadable, nameUnreadable, reasonOf, type Reason } from "~/platform/unreadable.server";

/** Batch size: a few queries and one search engine task. */
const BATCH = 500;

/** The search engine is unavailable; the marks were released and wait for it. */
export class IndexUnavailable extends Error {
  constructor(readonly code: string) {
    super(`search engine unavailable: ${code}`);
    this.name = "IndexUnavailable";
  }
}

/**
 * Updates the index for the records of one batch of marks.
 * @param worker unique name of the caller, which owns the claim
 * @returns how many marks were claimed; 0 when none is due
 * @throws IndexUnavailable when the search engine is unavailable; the driver's own error when the database is
 */
export async function drainMarks(kind: SearchKind, worker: string): Promise<number> {
  const claim = await claimMarks(kind, worker, BATCH);
  if (!claim) return 0;
  await drain(claim, claim.marks);
  return claim.marks.length;
}

async function drain(claim: Claim, marks: readonly Mark[]): Promise<void> {
  try {
    const ids = marks.map((mark) => mark.entityId);
    const { result: upsert, unreadable } = await collectUnreadable(() => readDocuments(claim.kind, ids));
    const present = new Set(upsert.map((document) => document.id));
    const remove = ids.filter((id) => !present.has(id));
    // After a pause longer than the lease, another worker may have written newer state; this stale read must not overwrite it.
    if (!(await renewMarks(claim, marks))) return await returnMarks(claim, marks, "lease_lost", { backOff: false });
    // Update the ranking rows first: while the mark exists, ranking reads the record itself instead.
    await (claim.kind === "expert" ? writeMatchProfiles(ids) : writeMatchNeeds(ids));
    const uid = indexName(INDEX_NAMES[claim.kind]);
    const { embedded, refused } = await writeDocuments(uid, { upsert, remove }, () => renewMarks(claim, marks));
    await markForAlerts(claim.kind, ids);
    if (claim.kind === "expert") await findDuplicates(ids);
    for (const { id, code } of refused) await nameUnreadable(db, { model: RECORD_MODELS[claim.kind], key: id, code, part: "" });
    // Such a record is removed from the index; its mark waits for a version of the code, or of the record, that can be indexed.
    const reasons = new Map([
      ...unreadable.map(({ key, code }) => [key, code] as const),
      ...refused.map(({ id, code }) => [id, code] as const),
    ]);
    for (const mark of marks) {
      const code = reasons.get(mark.entityId);
      if (code) await returnMarks(claim, [mark], code, { backOff: true });
    }
    const read = marks.filter((mark) => !reasons.has(mark.entityId));
    await clearUnreadable(
      claim.kind,
      read.map((mark) => mark.entityId),
    );
    await finishMarks(claim, read);
    if (!embedded) await db.$transaction((tx) => markAgainLater(tx, claim.kind, [...present]));
  } catch (error) {
    if (isIndexUnavailable(error)) {
      await returnMarks(claim, marks, "index_unavailable", { backOff: false });
      throw new IndexUnavailable(errorCode(error));
    }
    const reason = reasonOf(error);
    if (reason === null) throw error;
    await setAside(claim, marks, reason);
  }
}

/** One record whose documents or keys cannot be made must not block the rest: its batch is retried in halves. */
async function setAside(claim: Claim, marks: readonly Mark[], reason: Reason): Promise<void> {
  if (marks.length > 1) {
    const middle = Math.ceil(marks.length / 2);
    await drain(claim, marks.slice(0, middle));
    await drain(claim, marks.slice(middle));
    return;
  }
  for (const { entityId } of marks) await nameUnreadable(db, { model: RECORD_MODELS[claim.kind], key: entityId, ...reason });
  await returnMarks(claim, marks, reason.code, { backOff: true });
}
