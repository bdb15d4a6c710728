import { db, type Prisma } from "./db.server";
import { nameUnreadable, reasonOf } from "./unreadable.server";

/**
 * Maps each row. A row whose columns do not have the shape that the code expects is left out and reported
 * (unreadable.server.ts); the other rows are still mapped.
 * @param model the model of the rows
 * @param keyOf a row's primary key, several columns joined by a colon
 */
export async function readEach<Row, T>(
  model: Prisma.ModelName,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  read: (row: Row) => T | Promise<T>,
): Promise<T[]> {
  const made: T[] = [];
  for (const row of rows) {
    try {
      made.push(await read(row));
    } catch (error) {
      const reason = reasonOf(error);
      if (reason === null) throw error;
      await nameUnreadable(db, { model, key: keyOf(row), ...reason });
    }
  }
  return made;
}
