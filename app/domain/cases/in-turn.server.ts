import { db, type Prisma, type Transaction } from "~/platform/db.server";
import { readEach } from "~/platform/read-each.server";
import { lockCase, type LockedCase } from "./lock-case.server";

/**
 * Does one thing to each of up to `limit` cases for which a condition on `"Introduction" c` holds, each in a transaction
 * of its own that asks the condition again: any number of workers can run at once and be killed anywhere, and what was
 * done once no longer fulfils the condition. Cases that somebody is moving right now are left to the next run, and so is one
 * that cannot be read.
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
