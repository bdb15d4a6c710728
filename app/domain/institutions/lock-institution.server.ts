import { type Transaction } from "~/platform/db.server";

/** Locks the institution's row until the transaction ends, which serialises changes to it and to its members. */
export async function lockInstitution(tx: Transaction, id: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Institution" WHERE "id" = ${id}::uuid FOR UPDATE`;
}
