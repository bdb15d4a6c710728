import { recordAudit } from "~/domain/audit/record-audit.server";
import { hashToken } from "~/platform/token.server";
import { type Actor } from "~/domain/vocabulary/actor";
import { db } from "~/platform/db.server";
import { emptyRows } from "./claim-entry.server";
import { findOpenEntry } from "./find-claim.server";
import { emailHash } from "./refusals.server";

/**
 * Immediately deletes all imported data about the person behind a mailed link, from every import, and stores a hash of
 * the address so that nobody writes to it again. No account is needed.
 */
export async function declineEntry(_actor: Actor, token: string): Promise<{ ok: boolean }> {
  return db.$transaction(async (tx) => {
    const entry = await findOpenEntry(tx, token);
    if (!entry) return { ok: false };
    const people = await tx.importedPerson.findMany({ where: { email: entry.email, claimedAt: null }, select: { id: true } });
    const ids = people.map((person) => person.id);
    await emptyRows(tx, ids);
    // Rows that were skipped, or belong to an import that has not run, also name the person.
    await tx.$executeRaw`
      UPDATE "ImportRow" SET "cells" = '{}', "read" = '{}', "problems" = '[{"code": "declined_before", "column": null, "word": ""}]'
      WHERE "read" #>> '{person,email}' = ${entry.email}`;
    const { count } = await tx.importedPerson.deleteMany({ where: { id: { in: ids } } });
    if (count === 0) return { ok: false };
    const refusal = { tokenHash: hashToken(token), at: new Date() };
    await tx.importRefusal.upsert({
      where: { emailHash: emailHash(entry.email) },
      create: { emailHash: emailHash(entry.email), ...refusal },
      update: refusal,
      select: { emailHash: true },
    });
    await recordAudit(tx, { actorId: null, kind: "import.person_declined", subject: "import", subjectId: entry.id, data: {} });
    return { ok: true };
  });
}
