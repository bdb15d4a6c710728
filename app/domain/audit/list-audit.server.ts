import { isAdministrator, type Actor } from "~/domain/vocabulary/actor";
import { recordId } from "~/domain/record-id";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { AUDIT_SUBJECTS, type AuditKind, type AuditSubject } from "./model";

export const AUDIT_PAGE = 50;

export type AuditFilter = { kind: string | null; subject: AuditSubject | null; subjectId: string | null; actorId: string | null };
export type AuditLine = {
  id: string;
  at: string;
  actorId: string | null;
  kind: AuditKind;
  subject: AuditSubject;
  subjectId: string;
  /** "as: expert, role: coordinator": codes only. */
  data: string;
};

/** The audit log, newest first, for administrators: ids and codes as stored. Instants in ISO 8601. */
export async function listAudit(actor: Actor, filter: AuditFilter, page: number): Promise<{ total: number; lines: AuditLine[] }> {
  if (!isAdministrator(actor)) throw new Refusal("not_found");
  const where = {
    ...(filter.kind ? { kind: filter.kind } : {}),
    ...(filter.subject ? { subjectType: filter.subject } : {}),
    ...(filter.subjectId ? { subjectId: filter.subjectId } : {}),
    ...(filter.actorId ? { actorId: recordId(filter.actorId) } : {}),
  };
  const [total, rows] = await Promise.all([
    db.auditEvent.count({ where }),
    db.auditEvent.findMany({ where, orderBy: [{ at: "desc" }, { id: "desc" }], skip: (page - 1) * AUDIT_PAGE, take: AUDIT_PAGE }),
  ]);
  const lines = rows.map((row) => ({
    id: row.id,
    at: row.at.toISOString(),
    actorId: row.actorId,
    // Only recordAudit writes these columns, and its types are these closed unions.
    kind: row.kind as AuditKind,
    subject: row.subjectType as AuditSubject,
    subjectId: row.subjectId,
    data: Object.entries((row.data ?? {}) as Record<string, unknown>)
      .map(([name, value]) => `${name}: ${String(value)}`)
      .join(", "),
  }));
  return { total, lines };
}

/** The event kinds that occur in the log, for its filter. */
export async function listAuditKinds(actor: Actor): Promise<AuditKind[]> {
  if (!isAdministrator(actor)) throw new Refusal("not_found");
  // Grouped by the database: `distinct` would load every event into this process.
  const rows = await db.auditEvent.groupBy({ by: ["kind"], orderBy: { kind: "asc" } });
  return rows.map((row) => row.kind as AuditKind);
}

export function isAuditSubject(value: string | null): value is AuditSubject {
  return AUDIT_SUBJECTS.some((subject) => subject === value);
}
