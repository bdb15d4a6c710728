import { db, type Prisma, type Transaction } from "~/platform/db.server";
import { readEach } from "~/platform/read-each.server";
import { lockCase, type LockedCase } from "./lock-case.server";

/**
 * Processes up to `limit` cases that match a condition on `"Introduction" c`, each in its own transaction that checks
 * the condition again. Any number of workers can run at once and be killed at any point, since a processed case no
 * longer matches. Cases that are locked by another change are left to the next run, and so is a case that cannot be
 * read.
 */
export async function inTurn(
  due: Prisma.Sql,
  limit: number,
  act: (tx: Transaction, locked: LockedCase) => Promise<void>,
): Promise<{ done: number; more: boolean }> {
  const found = await db.$queryRaw<{ id: string }[]>`SELECT c."id" FROM "Introduction" c WHERE ${due} ORDER BY c."id" LIMIT ${limit}`;
  const acted = await readEach(
    "Case",
    found,
    ({ id }) => id,
    ({ id }) =>
      db.$transaction(async (tx) => {
        const [held] = await tx.$queryRaw<{ id: string }[]>`
        SELECT c."id" FROM "Introduction" c WHERE c."id" = ${id}::uuid AND ${due} FOR UPDATE SKIP LOCKED`;
        if (!held) return false;
        await act(tx, await lockCase(tx, id));
        return true;
      }),
  );
  const done = acted.filter(Boolean).length;
  return { done, more: found.length === limit && done > 0 };
}
