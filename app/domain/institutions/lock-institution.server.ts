import { type Transaction } from "~/platform/db.server";

/** Holds the institution's row until the transaction ends: changes of it and of its members follow one another. */
export async function lockInstitution(tx: Transaction, id: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Institution" WHERE "id" = ${id}::uuid FOR UPDATE`;
}
