import { type Transaction } from "~/platform/db.server";
import { type AuditEventData, type AuditKind, type AuditSubject } from "./model";

/**
 * Appends one audit event inside the caller's transaction, so that a change and its record are committed or rolled back
 * together. `actorId` is null for actions of the system. Data are ids and codes, never personal data.
 */
export async function recordAudit<K extends AuditKind>(
  tx: Transaction,
  event: { actorId: string | null; kind: K; subject: AuditSubject; subjectId: string; data: AuditEventData[K] },
): Promise<void> {
  await tx.auditEvent.create({
    data: {
      actorId: event.actorId,
      kind: event.kind,
      subjectType: event.subject,
      subjectId: event.subjectId,
      data: event.data,
    },
    select: { id: true },
  });
}
