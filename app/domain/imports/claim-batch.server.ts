import { db, type Transaction } from "~/platform/db.server";
import { type ImportState } from "./model";

/** A worker holds an import for this long and renews it with every piece of work; a dead one's lapses. */
const LEASE_SECONDS = 60;

/** States in which there is work to do. */
export type WorkingState = Extract<ImportState, "checking" | "running" | "undoing">;

/** Takes the oldest import that waits for a worker; null when there is none. */
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

export type HeldBatch = {
  id: string;
  kind: "experts" | "positions";
  institutionId: string | null;
  createdBy: string;
  mapping: unknown;
  answers: unknown;
  doneCount: number;
};

/** Locks the import for one piece of work and renews the claim; null when it is no longer this worker's, or in another state. */
export async function holdBatch(tx: Transaction, id: string, worker: string, state: WorkingState): Promise<HeldBatch | null> {
  const [batch] = await tx.$queryRaw<HeldBatch[]>`
    UPDATE "ImportBatch" SET "claimedUntil" = now() + make_interval(secs => ${LEASE_SECONDS}::float)
    WHERE "id" = ${id}::uuid AND "claimedBy" = ${worker} AND "state" = ${state}::"ImportState"
    RETURNING "id", "kind", "institutionId", "createdBy", "mapping", "answers", "doneCount"`;
  return batch ?? null;
}

/** Gives a claim back so that another turn can have it after `seconds`. */
export async function releaseBatch(id: string, worker: string, seconds: number, code: string | null): Promise<void> {
  await db.$executeRaw`
    UPDATE "ImportBatch" SET "claimedBy" = NULL, "claimedUntil" = now() + make_interval(secs => ${seconds}::float), "lastError" = ${code}
    WHERE "id" = ${id}::uuid AND "claimedBy" = ${worker}`;
}
