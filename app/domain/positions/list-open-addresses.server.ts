import { todayInVietnam } from "~/domain/days";
import { db } from "~/platform/db.server";
import { openOn } from "./open-on.server";

/** Rows per query, which bounds memory use. */
const BATCH = 500;

export type OpenAddress = { id: string; updatedAt: Date };

/**
 * One part of all open positions, oldest first, fetched in batches as the caller consumes them.
 * @param part from 1
 * @param size positions per part
 */
export async function* listOpenAddresses(part: number, size: number): AsyncGenerator<OpenAddress> {
  const where = openOn(todayInVietnam());
  let after: string | undefined;
  for (let left = size; left > 0; left -= BATCH) {
    const rows: OpenAddress[] = await db.position.findMany({
      where: after === undefined ? where : { AND: [where, { id: { gt: after } }] },
      orderBy: { id: "asc" },
      skip: after === undefined ? (part - 1) * size : 0,
      take: Math.min(BATCH, left),
      select: { id: true, updatedAt: true },
    });
    yield* rows;
    after = rows.at(-1)?.id;
    if (rows.length < BATCH || after === undefined) return;
  }
}
