import { type Transaction } from "~/platform/db.server";

/**
 * Takes a person who is being erased out of imports: what was written down about them and not claimed, and every row of a
 * file that was theirs or holds their address. Outcomes of rows stay, so that an import's figures stay.
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
