import { isAdministrator, type Actor } from "~/domain/identity/model";
import { Refusal } from "~/domain/refusal";
import { workerSilence } from "~/platform/beat.server";
import { db } from "~/platform/db.server";
import { markLag } from "./mark-lag.server";

export type IndexHealth = {
  waiting: number;
  /** Seconds. */
  oldest: number;
  /** Instants in ISO 8601; null when never built. */
  builtAt: { expert: string | null; position: string | null };
  workerRuns: boolean;
  mail: { waiting: number; failed: number };
};

/** A worker writes its beat every 5 s; three missed beats mean that none runs. */
const SILENCE_LIMIT_SECONDS = 15;

/** How far index and mail are behind, for administrators. */
export async function readIndexHealth(actor: Actor): Promise<IndexHealth> {
  if (!isAdministrator(actor)) throw new Refusal("not_found");
  const [lag, built, silence, waiting, failed] = await Promise.all([
    markLag(),
    db.searchIndexState.findMany({ select: { kind: true, builtAt: true } }),
    workerSilence("worker"),
    db.mailMessage.count({ where: { state: "queued" } }),
    db.mailMessage.count({ where: { state: "failed" } }),
  ]);
  const builtAt = (kind: "expert" | "position") => built.find((state) => state.kind === kind)?.builtAt.toISOString() ?? null;
  return {
    waiting: lag.waiting,
    oldest: lag.oldestSeconds,
    builtAt: { expert: builtAt("expert"), position: builtAt("position") },
    workerRuns: silence !== null && silence <= SILENCE_LIMIT_SECONDS,
    mail: { waiting, failed },
  };
}
