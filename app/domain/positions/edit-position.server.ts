import { recordAudit } from "~/domain/audit/record-audit.server";
import { type AuditEventData } from "~/domain/audit/model";
import { type UserActor } from "~/domain/vocabulary/actor";
import { type InstitutionStatus } from "~/domain/vocabulary/institutions";
import { recordId } from "~/domain/record-id";
import { ensure, Refusal } from "~/domain/refusal";
import { isoDate } from "~/domain/days";
import { db, type Prisma, type Transaction } from "~/platform/db.server";
import { type PositionStatus } from "~/domain/vocabulary/positions";
import { mayOnPositions, type PositionAction } from "./policy";
import { type PublicationFacts } from "./rules";

/** A position read inside the transaction and locked until its end. */
export type LockedPosition = PublicationFacts & {
  id: string;
  institutionId: string;
  institutionStatus: InstitutionStatus;
  status: PositionStatus;
  publishedAt: Date | null;
  version: number;
};

type PositionAuditKind = Extract<keyof AuditEventData, `position.${string}`>;
type AuditOf<K extends PositionAuditKind> = K extends PositionAuditKind ? { kind: K; data: AuditEventData[K] } : never;

/** The columns that a change writes, or the reason why it does nothing. */
export type PositionChange<R extends { ok: false }> =
  { ok: true; data: Prisma.PositionUncheckedUpdateInput; audit: AuditOf<PositionAuditKind> } | R;

export type Stale = { ok: false; code: "stale"; version: number };

/**
 * Runs every change of a position in one transaction: locks the row, checks the policy, compares the form's version, applies
 * `change`, increments the version and records the audit event.
 * @throws Refusal `not_found` for positions of other institutions and invalid ids; `forbidden` for the role
 */
export async function editPosition<R extends { ok: false } = never>(
  actor: UserActor,
  request: { positionId: string; version: number; action: PositionAction },
  change: (tx: Transaction, position: LockedPosition) => Promise<PositionChange<R>> | PositionChange<R>,
): Promise<{ ok: true; version: number } | Stale | R> {
  return db.$transaction(async (tx) => {
    const position = await lockPosition(tx, actor, request.positionId, request.action);
    if (position.version !== request.version) return { ok: false, code: "stale", version: position.version };
    const outcome = await change(tx, position);
    if (!outcome.ok) return outcome;
    const version = position.version + 1;
    await tx.position.update({ where: { id: position.id }, data: { ...outcome.data, version }, select: { id: true } });
    await recordAudit(tx, { actorId: actor.userId, subject: "position", subjectId: position.id, ...outcome.audit });
    return { ok: true, version };
  });
}

/** Reads a position for a change and locks its row against other writers. */
export async function lockPosition(tx: Transaction, actor: UserActor, id: string, action: PositionAction): Promise<LockedPosition> {
  const positionId = recordId(id);
  await tx.$queryRaw`SELECT 1 FROM "Position" WHERE "id" = ${positionId}::uuid FOR UPDATE`;
  const row = await tx.position.findUnique({
    where: { id: positionId },
    select: {
      id: true,
      institutionId: true,
      institution: { select: { status: true } },
      status: true,
      publishedAt: true,
      version: true,
      titleVi: true,
      titleEn: true,
      textVi: true,
      textEn: true,
      engagementTypes: true,
      fieldCodes: true,
      provinceCode: true,
      remotePossible: true,
      dossierDeadline: true,
      _count: { select: { skills: true } },
    },
  });
  if (!row) throw new Refusal("not_found");
  const verdict = mayOnPositions(actor, row.institutionId, action);
  ensure(verdict, verdict.ok ? undefined : verdict.code);
  const { institution, _count, dossierDeadline, ...facts } = row;
  return { ...facts, institutionStatus: institution.status, skillCount: _count.skills, dossierDeadline: isoDate(dossierDeadline) };
}
