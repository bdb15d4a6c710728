import { db } from "~/platform/db.server";
import { NAMED_FOR_HOURS } from "~/platform/unreadable.server";
import { type SearchKind } from "~/domain/outbox/kinds";
import { RECORD_MODELS } from "./read-documents.server";

/** A record left out of lists and indexes because this version of the code cannot read it. `seenAt` in ISO 8601. */
export type UnreadableRecord = { model: string; key: string; code: string; part: string; seenAt: string };

/** Number of records listed on one page; the rest is only counted. */
const SHOWN = 50;

/** The records that could not be read recently, latest first. */
export async function listUnreadable(now: Date = new Date()): Promise<{ total: number; records: UnreadableRecord[] }> {
  const where = { seenAt: { gt: new Date(now.getTime() - NAMED_FOR_HOURS * 3_600_000) } };
  const [total, rows] = await Promise.all([
    db.unreadableRecord.count({ where }),
    db.unreadableRecord.findMany({ where, orderBy: [{ seenAt: "desc" }, { model: "asc" }, { key: "asc" }], take: SHOWN }),
  ]);
  return { total, records: rows.map((row) => ({ ...row, seenAt: row.seenAt.toISOString() })) };
}

/** Removes records from the list once their documents could be built. */
export async function clearUnreadable(kind: SearchKind, ids: readonly string[]): Promise<void> {
  await db.unreadableRecord.deleteMany({ where: { model: RECORD_MODELS[kind], key: { in: [...ids] } } });
}
