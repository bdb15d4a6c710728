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
      const changes = await readChanges(tx, expertIds);
      const there = await lockThere(tx, changes);
      const left = changes.filter(({ id }) => there.has(id));
      await writeKeys(tx, left);
      for (const { id } of left) await writePairs(tx, id, there);
    },
    { timeout: 60_000, maxWait: 10_000 },
  );
}

/** A profile whose keys are others than those stored. */
type KeyChange = { id: string; gone: string[]; fresh: string[] };

async function readChanges(tx: Transaction, expertIds: readonly string[]): Promise<KeyChange[]> {
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
  return rows.flatMap((row) => {
    const now = identityKeys({ ...row, organisations: row.employments.map((post) => post.organisation) });
    const before = row.duplicateKeys.map(({ key }) => key);
    const gone = before.filter((key) => !now.includes(key));
    const fresh = now.filter((key) => !before.includes(key));
    return gone.length + fresh.length === 0 ? [] : [{ id: row.id, gone, fresh }];
  });
}

/**
 * Locks these profiles, and those that keys or pairs connect them with, against erasure, in the order of their ids and before
 * anything is written: one erased since it was read is left out instead of failing the others.
 * @returns those that are there
 */
async function lockThere(tx: Transaction, changes: readonly KeyChange[]): Promise<ReadonlySet<string>> {
  const ids = changes.map(({ id }) => id);
  const keys = changes.flatMap(({ fresh }) => fresh);
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Expert" WHERE "id" IN (
      SELECT unnest(${ids}::uuid[])
      UNION SELECT "expertId" FROM "DuplicateKey" WHERE "key" <> ${KEYS_VERSION} AND "key" IN (
        SELECT unnest(${keys}::text[]) UNION ALL SELECT "key" FROM "DuplicateKey" WHERE "expertId" = ANY(${ids}::uuid[]))
      UNION SELECT unnest(ARRAY["firstId", "secondId"]) FROM "DuplicatePair" WHERE "firstId" = ANY(${ids}::uuid[]) OR "secondId" = ANY(${ids}::uuid[])
    ) ORDER BY "id" FOR KEY SHARE`;
  return new Set(rows.map(({ id }) => id));
}

async function writeKeys(tx: Transaction, changes: readonly KeyChange[]): Promise<void> {
  for (const { id, gone, fresh } of changes) {
    await tx.duplicateKey.deleteMany({ where: { expertId: id, key: { in: gone } } });
    await tx.duplicateKey.createMany({ data: fresh.map((key) => ({ expertId: id, key })) });
  }
}

async function writePairs(tx: Transaction, id: string, there: ReadonlySet<string>): Promise<void> {
  const shared = await tx.$queryRaw<{ id: string; keys: string[] }[]>`
    SELECT o."expertId" AS id, array_agg(o."key") AS keys
    FROM "DuplicateKey" k JOIN "DuplicateKey" o ON o."key" = k."key" AND o."expertId" <> k."expertId"
    WHERE k."expertId" = ${id}::uuid AND k."key" <> ${KEYS_VERSION}
    GROUP BY o."expertId" ORDER BY o."expertId" LIMIT ${MAX_SHARING}`;
  const known = await tx.duplicatePair.findMany({ where: { OR: [{ firstId: id }, { secondId: id }] } });
  const reasons = new Map(shared.filter((other) => there.has(other.id)).map((other) => [other.id, reasonsOf(other.keys)]));
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
