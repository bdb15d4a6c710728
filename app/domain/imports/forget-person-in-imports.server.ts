import { type Transaction } from "~/platform/db.server";

/**
 * Removes a person who is being erased from imports: their unclaimed entries, and every row of a file that was theirs
 * or holds their address. Row outcomes are kept, so that an import's figures do not change.
 * @param email trimmed, lower case
 */
export async function forgetPersonInImports(
  tx: Transaction,
  { email, expertId }: { email: string; expertId: string | null },
): Promise<void> {
  const entries = await tx.importedPerson.findMany({ where: { email }, select: { id: true } });
  const entityIds = [...entries.map(({ id }) => id), ...(expertId ? [expertId] : [])];
  await tx.$executeRaw`
    UPDATE "ImportRow" SET "cells" = ARRAY[]::text[], "read" = '{}'::jsonb, "problems" = '[]'::jsonb
    WHERE "entityId" = ANY(${entityIds}::uuid[]) OR EXISTS (SELECT FROM unnest("cells") AS cell WHERE strpos(lower(cell), ${email}) > 0)`;
  await tx.importedPerson.deleteMany({ where: { email } });
}
