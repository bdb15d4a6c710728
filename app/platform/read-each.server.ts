import { db, type Prisma } from "./db.server";
import { nameUnreadable, reasonOf } from "./unreadable.server";

/**
 * Makes something of each row; a row whose columns do not have the shape that the code knows is left out and named
 * (unreadable.server.ts), the others go on.
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
