import { recordAudit } from "~/domain/audit/record-audit.server";
import { db, Prisma, type Transaction } from "~/platform/db.server";
import { readEach } from "~/platform/read-each.server";
import { findOwner, lockOwnerRight } from "./accountable-owner.server";
import { caseFacts, lockCase } from "./lock-case.server";
import { recordEvent } from "./record-event.server";
import { notifyOfEvent } from "./notify-of-event.server";

/** Transaction timeouts, in milliseconds, of use cases that revoke a right: a coordinator may own hundreds of cases. */
export const HANDOVER_TIMES = { timeout: 120_000, maxWait: 10_000 };

/**
 * When somebody loses a right, hands the open cases they may no longer own over to new owners, by a system event.
 * Called inside the transaction that revokes the right, after the change: role withdrawn, member removed or made a
 * viewer, account disabled, institution no longer verified. A user with another right keeps the cases it covers. A case
 * that nobody in the installation can own stays until somebody can (the worker tries again).
 */
export async function handOverLost(tx: Transaction, lost: { userId: string } | { institutionId: string }): Promise<void> {
  const whose = "userId" in lost ? Prisma.sql`"ownerId" = ${lost.userId}::uuid` : Prisma.sql`"institutionId" = ${lost.institutionId}::uuid`;
  const cases = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Introduction" WHERE ${whose} AND "closedAt" IS NULL ORDER BY "id" FOR UPDATE`;
  for (const { id } of cases) await handOverIfLost(tx, id);
}

/** @returns whether the case has a new owner now */
async function handOverIfLost(tx: Transaction, caseId: string): Promise<boolean> {
  const locked = await lockCase(tx, caseId);
  const one = { ...locked, institutionKnows: caseFacts(locked).institutionKnows };
  if (locked.closedAt !== null || (await lockOwnerRight(tx, locked.ownerId, one))) return false;
  const from = locked.ownerId;
  const to = await findOwner(tx, one, [from]);
  if (!to) return false;
  const event = { kind: "handed_over" as const, side: "system" as const, actorId: null };
  const recorded = await recordEvent(tx, locked, { ...event, reason: "right_lost", data: { from, to } });
  if (!recorded.ok) return false;
  await recordAudit(tx, {
    actorId: null,
    kind: "introduction.moved",
    subject: "introduction",
    subjectId: caseId,
    data: { kind: event.kind },
  });
  await notifyOfEvent(tx, locked, { ...event, formerOwnerId: from });
  return true;
}

/**
 * Finds open cases whose owner has no right to own them (nobody was eligible when the right was lost) and hands each
 * over in its own transaction.
 * @returns how many have a new owner now
 */
export async function rehomeCases(limit: number): Promise<number> {
  const cases = await db.$queryRaw<{ id: string }[]>`
    SELECT c."id" FROM "Introduction" c JOIN "User" u ON u."id" = c."ownerId"
    WHERE c."closedAt" IS NULL AND (u."disabledAt" IS NOT NULL OR u."emailVerifiedAt" IS NULL OR NOT (
      EXISTS (SELECT FROM "RoleGrant" g WHERE g."userId" = u."id" AND g."role" = 'coordinator')
      OR (c."institutionSince" IS NOT NULL AND EXISTS (
        SELECT FROM "InstitutionMember" m JOIN "Institution" i ON i."id" = m."institutionId"
        WHERE m."userId" = u."id" AND i."id" = c."institutionId" AND i."status" = 'verified' AND m."role" IN ('owner', 'recruiter')))))
    ORDER BY c."id" LIMIT ${limit}`;
  const moved = await readEach(
    "Case",
    cases,
    ({ id }) => id,
    ({ id }) => db.$transaction((tx) => handOverIfLost(tx, id)),
  );
  return moved.filter(Boolean).length;
}
