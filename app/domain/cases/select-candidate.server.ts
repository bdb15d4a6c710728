import { recordAudit } from "~/domain/audit/record-audit.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { recordId } from "~/domain/record-id";
import { type Verdict } from "~/domain/verdict";
import { db, type Transaction } from "~/platform/db.server";
import { moveLocked, type MoveRefusal } from "./change-case.server";
import { lockCase } from "./lock-case.server";
import { recordEvent } from "./record-event.server";
import { notifyOfEvent } from "./notify-of-event.server";

/**
 * The institution selects a person, with a `note` in its own words. With `fillsPosition` all other undecided cases of
 * the position end as not selected (reason `position_filled`), each with its own event, and those people are notified;
 * people already selected or engaged for another of its openings stay.
 */
export async function selectCandidate(
  actor: UserActor,
  input: { caseId: string; version: number; note: string; fillsPosition: boolean },
): Promise<Verdict<MoveRefusal>> {
  const caseId = recordId(input.caseId);
  return db.$transaction(
    async (tx) => {
      if (input.fillsPosition) await lockCasesOfPosition(tx, caseId);
      const data = { fillsPosition: input.fillsPosition };
      const move = { kind: "selected" as const, version: input.version, note: input.note, data };
      return moveLocked(tx, actor, await lockCase(tx, caseId), move, async (_, locked) => {
        if (input.fillsPosition) await closeOthers(tx, locked.positionId, caseId, actor.userId);
      });
    },
    { timeout: 120_000, maxWait: 10_000 },
  );
}

/** Locks in a fixed order, so that two selections for one position run one after the other without a deadlock. */
async function lockCasesOfPosition(tx: Transaction, caseId: string): Promise<void> {
  await tx.$queryRaw`
    SELECT 1 FROM "Introduction" WHERE "positionId" = (SELECT "positionId" FROM "Introduction" WHERE "id" = ${caseId}::uuid)
    ORDER BY "id" FOR UPDATE`;
}

async function closeOthers(tx: Transaction, positionId: string, selectedId: string, actorId: string): Promise<void> {
  const others = await tx.case.findMany({
    where: { positionId, id: { not: selectedId }, state: { in: ["suggested", "invited", "accepted", "dossier", "interview"] } },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  for (const { id } of others) {
    const locked = await lockCase(tx, id);
    const event = { kind: "not_selected" as const, side: "system" as const, actorId };
    const recorded = await recordEvent(tx, locked, { ...event, reason: "position_filled" });
    if (!recorded.ok) continue;
    await recordAudit(tx, { actorId, kind: "introduction.moved", subject: "introduction", subjectId: id, data: { kind: "not_selected" } });
    await notifyOfEvent(tx, locked, event);
  }
}
