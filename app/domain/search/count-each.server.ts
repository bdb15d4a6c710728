import { errorFields, log } from "~/platform/log.server";
import { db, Prisma } from "~/platform/db.server";

/** Suggestions do not justify a longer wait, or more load on a database that is standing in for the search engine. */
const WITHIN_MS = 1_000;

/**
 * The number of rows for each condition, in one statement on one connection.
 * @returns counts in the order of the conditions; null when the database was too slow
 */
export async function countEach(from: Prisma.Sql, wheres: readonly Prisma.Sql[]): Promise<number[] | null> {
  if (wheres.length === 0) return [];
  const counts = wheres.map((where) => Prisma.sql`(SELECT count(*)::int ${from} WHERE ${where})`);
  try {
    const [, rows] = await db.$transaction([
      db.$executeRaw`SELECT set_config('statement_timeout', ${String(WITHIN_MS)}, true)`,
      db.$queryRaw<{ counts: number[] }[]>`SELECT ARRAY[${Prisma.join(counts)}] AS counts`,
    ]);
    return rows[0]?.counts ?? null;
  } catch (error) {
    log.warn({ ...errorFields(error) }, "no advice for an empty result");
    return null;
  }
}
