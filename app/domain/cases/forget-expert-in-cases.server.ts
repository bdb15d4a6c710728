import { recordAudit } from "~/domain/audit/record-audit.server";
import { type Transaction } from "~/platform/db.server";
import { lockCase } from "./lock-case.server";
import { recordEvent } from "./record-event.server";
import { notifyOfEvent } from "./notify-of-event.server";

/**
 * Removes a person from their cases, inside the transaction that erases the profile and before the erasure. Open cases
 * end as withdrawn (event `expert_erased`). Everything that describes the person is deleted from open and closed cases
 * alike: messages with their files, the dossier, interviews, disclosures, evidence of criteria, notes and texts of
 * everybody in the case, and who acted as the expert. Events, their kinds, dates and codes, and the facts frozen at the
 * start stay, so past reports do not change. Engagements are erased by `engagement/`. The right is given by Law
 * 91/2025/QH15 and Article 17 GDPR.
 */
export async function forgetExpertInCases(tx: Transaction, expertId: string): Promise<void> {
  const cases = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Introduction" WHERE "expertId" = ${expertId}::uuid ORDER BY "id" FOR UPDATE`;
  for (const { id } of cases) {
    const locked = await lockCase(tx, id);
    const wasOpen = locked.closedAt === null;
    const event = { kind: "expert_erased" as const, side: "system" as const, actorId: null };
    await recordEvent(tx, locked, event);
    await recordAudit(tx, {
      actorId: null,
      kind: "introduction.moved",
      subject: "introduction",
      subjectId: id,
      data: { kind: event.kind },
    });
    // Notifies only those who still worked on the case, and only that it is over.
    if (wasOpen) await notifyOfEvent(tx, { ...locked, expertUserId: null }, event);
    await forgetTexts(tx, id);
  }
}

async function forgetTexts(tx: Transaction, caseId: string): Promise<void> {
  const where = { caseId };
  const documents = await tx.dossierDocument.findMany({ where, select: { fileId: true } });
  await tx.dossierDocument.deleteMany({ where });
  await tx.caseMessage.deleteMany({ where });
  await tx.storedFile.deleteMany({
    where: { id: { in: documents.map((document) => document.fileId) }, documents: { none: {} }, messageId: null },
  });
  await tx.interview.deleteMany({ where });
  await tx.contactDisclosure.deleteMany({ where });
  await tx.caseReadMark.deleteMany({ where });
  await tx.dossierCheck.updateMany({ where, data: { evidence: "" } });
  await tx.caseEvent.updateMany({ where: { ...where, NOT: { note: "" } }, data: { note: "" } });
  await tx.caseEvent.updateMany({ where: { ...where, side: "expert" }, data: { actorId: null } });
  await tx.case.update({
    where: { id: caseId },
    data: { nextStepNote: "", invitationText: "", expertId: null },
    select: { id: true },
  });
}
