import { db, type Transaction } from "~/platform/db.server";
import { identityKeys, KEYS_VERSION, reasonsOf } from "./rules";

/** Few profiles share a key; when many have the same name and employer, the first of them are enough to decide on. */
const MAX_SHARING = 50;

/**
 * Recomputes which other profiles these may duplicate, and writes the pairs. One writer at a time: otherwise two profiles that
 * change at once would each miss the other's new keys. A decided pair stays decided unless there is a new reason; an open
 * pair without any remaining reason is deleted.
 */
export async function findDuplicates(expertIds: readonly string[]): Promise<void> {
  if (expertIds.length === 0) return;
  await db.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('duplicates'))`;
      const ids = await writeKeys(tx, expertIds);
      for (const id of ids) await writePairs(tx, id);
    },
    { timeout: 60_000, maxWait: 10_000 },
  );
}

/** @returns those that exist and have at least one key for matching */
async function writeKeys(tx: Transaction, expertIds: readonly string[]): Promise<string[]> {
  const rows = await tx.expert.findMany({
    where: { id: { in: [...expertIds] } },
    select: {
      id: true,
      fullName: true,
      orcid: true,
      employments: { select: { organisation: true }, orderBy: { fromYear: "desc" } },
      works: { select: { title: true, identifier: true, url: true }, orderBy: { id: "asc" } },
      duplicateKeys: { select: { key: true } },
    },
    orderBy: { id: "asc" },
  });
  const changed: string[] = [];
  for (const row of rows) {
    const now = identityKeys({ ...row, organisations: row.employments.map((post) => post.organisation) });
    const before = row.duplicateKeys.map(({ key }) => key);
    const gone = before.filter((key) => !now.includes(key));
    const fresh = now.filter((key) => !before.includes(key));
    if (gone.length + fresh.length === 0) continue;
    await tx.duplicateKey.deleteMany({ where: { expertId: row.id, key: { in: gone } } });
    await tx.duplicateKey.createMany({ data: fresh.map((key) => ({ expertId: row.id, key })) });
    changed.push(row.id);
  }
  return changed;
}

async function writePairs(tx: Transaction, id: string): Promise<void> {
  const shared = await tx.$queryRaw<{ id: string; keys: string[] }[]>`
    SELECT o."expertId" AS id, array_agg(o."key") AS keys
    FROM "DuplicateKey" k JOIN "DuplicateKey" o ON o."key" = k."key" AND o."expertId" <> k."expertId"
    WHERE k."expertId" = ${id}::uuid AND k."key" <> ${KEYS_VERSION}
    GROUP BY o."expertId" ORDER BY o."expertId" LIMIT ${MAX_SHARING}`;
  const known = await tx.duplicatePair.findMany({ where: { OR: [{ firstId: id }, { secondId: id }] } });
  const reasons = new Map(shared.map((other) => [other.id, reasonsOf(other.keys)]));
  for (const pair of known) {
    const now = reasons.get(pair.firstId === id ? pair.secondId : pair.firstId) ?? [];
    reasons.delete(pair.firstId === id ? pair.secondId : pair.firstId);
    const where = { firstId_secondId: { firstId: pair.firstId, secondId: pair.secondId } };
    if (now.length === 0 && pair.state === "open") await tx.duplicatePair.delete({ where });
    else if (now.length > 0) {
      const news = pair.state === "dismissed" && now.some((reason) => !pair.reasons.includes(reason));
      await tx.duplicatePair.update({
        where,
        data: { reasons: now, ...(news ? { state: "open", foundAt: new Date(), decidedAt: null, decidedBy: null } : {}) },
      });
    }
  }
  for (const [other, why] of reasons) {
    const [firstId = id, secondId = other] = [id, other].sort();
    await tx.duplicatePair.create({ data: { firstId, secondId, reasons: why } });
  }
}

/** Computes keys for profiles that have none of this version yet. @returns how many */
export async function catchUpDuplicates(batch: number): Promise<number> {
  const rows = await db.expert.findMany({
    where: { duplicateKeys: { none: { key: KEYS_VERSION } } },
    select: { id: true },
    orderBy: { id: "asc" },
    take: batch,
  });
  await findDuplicates(rows.map(({ id }) => id));
  return rows.length;
}
