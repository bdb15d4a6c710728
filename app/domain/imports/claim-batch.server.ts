import { db, type Transaction } from "~/platform/db.server";
import { type ImportState } from "./model";

/** The lease of a worker on an import. Each batch of work renews it; the lease of a dead worker expires. */
const LEASE_SECONDS = 60;

/** States with pending work. */
export type WorkingState = Extract<ImportState, "checking" | "running" | "undoing">;

/** Claims the oldest pending import; null when there is none. */
export async function claimBatch(worker: string): Promise<{ id: string; state: WorkingState } | null> {
  const [batch] = await db.$queryRaw<{ id: string; state: WorkingState }[]>`
    UPDATE "ImportBatch" SET "claimedBy" = ${worker}, "claimedUntil" = now() + make_interval(secs => ${LEASE_SECONDS}::float)
    WHERE "id" = (
      SELECT "id" FROM "ImportBatch"
      WHERE "state" IN ('checking', 'running', 'undoing') AND ("claimedUntil" IS NULL OR "claimedUntil" < now())
      ORDER BY "createdAt" LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING "id", "state"`;
  return batch ?? null;
}

export type LockedBatch = {
  id: string;
  kind: "experts" | "positions";
  institutionId: string | null;
  createdBy: string;
  mapping: unknown;
  answers: unknown;
  doneCount: number;
};

/** Locks the import for one batch of work and renews the lease; null when another worker holds it or its state has changed. */
export async function lockBatch(tx: Transaction, id: string, worker: string, state: WorkingState): Promise<LockedBatch | null> {
  const [batch] = await tx.$queryRaw<LockedBatch[]>`
    UPDATE "ImportBatch" SET "claimedUntil" = now() + make_interval(secs => ${LEASE_SECONDS}::float)
    WHERE "id" = ${id}::uuid AND "claimedBy" = ${worker} AND "state" = ${state}::"ImportState"
    RETURNING "id", "kind", "institutionId", "createdBy", "mapping", "answers", "doneCount"`;
  return batch ?? null;
}

/** Releases a lease; the import can be claimed again after `seconds`. */
export async function releaseBatch(id: string, worker: string, seconds: number, code: string | null): Promise<void> {
  await db.$executeRaw`
    UPDATE "ImportBatch" SET "claimedBy" = NULL, "claimedUntil" = now() + make_interval(secs => ${seconds}::float), "lastError" = ${code}
    WHERE "id" = ${id}::uuid AND "claimedBy" = ${worker}`;
}
