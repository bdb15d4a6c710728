import { isAdministrator, type Actor } from "~/domain/vocabulary/actor";
import { Refusal } from "~/domain/refusal";
import { workerSilence } from "~/platform/beat.server";
import { db } from "~/platform/db.server";
import { countDocuments, countIndexable } from "./count-documents.server";
import { SEARCH_KINDS, type SearchKind } from "~/domain/outbox/kinds";
import { markLag } from "~/domain/outbox/mark-lag.server";
import { listUnreadable, type UnreadableRecord } from "./unreadable-records.server";

export type IndexState = {
  kind: SearchKind;
  /** Instant in ISO 8601; null when never built. */
  builtAt: string | null;
  rebuild: "none" | "asked" | "running";
  /** Number of records that belong in the index. */
  records: number;
  /** Number of documents in the live index; null when it is missing or the engine does not answer. */
  documents: number | null;
  /** Number of documents that the running rebuild has written; null when none is running. */
  written: number | null;
};

export type IndexHealth = {
  waiting: number;
  /** Seconds. */
  oldest: number;
  indexes: IndexState[];
  workerRuns: boolean;
  mail: { waiting: number; held: number };
  /** Records left out of indexes and lists because they cannot be read. */
  unreadable: { total: number; records: UnreadableRecord[] };
};

/** A worker writes its heartbeat every 5 s; three missed heartbeats mean that none is running. */
const SILENCE_LIMIT_SECONDS = 15;

/** The backlog of index and mail, for administrators. */
export async function readIndexHealth(actor: Actor): Promise<IndexHealth> {
  if (!isAdministrator(actor)) throw new Refusal("not_found");
  const [lag, indexes, silence, waiting, held, unreadable] = await Promise.all([
    markLag(),
    readIndexStates(),
    workerSilence("worker"),
    db.mailMessage.count({ where: { state: "queued" } }),
    db.mailMessage.count({ where: { state: "held" } }),
    listUnreadable(),
  ]);
  return {
    waiting: lag.waiting,
    oldest: lag.oldestSeconds,
    indexes,
    workerRuns: silence !== null && silence <= SILENCE_LIMIT_SECONDS,
    mail: { waiting, held },
    unreadable,
  };
}

async function readIndexStates(): Promise<IndexState[]> {
  // In this order: states read first could call an index unbuilt whose documents were counted after its swap.
  const held = await countDocuments();
  const states = await db.searchIndexState.findMany();
  return Promise.all(
    SEARCH_KINDS.map(async (kind) => {
      const state = states.find((one) => one.kind === kind);
      const running = state?.rebuildUntil != null && state.rebuildUntil > new Date();
      return {
        kind,
        // A first build that has not finished has left its claim, but no settings and no index yet.
        builtAt: state && held?.[kind].live !== null ? state.builtAt.toISOString() : null,
        rebuild: running ? "running" : state?.settingsHash === "" || state?.swapping != null ? "asked" : "none",
        records: await countIndexable(kind),
        documents: held?.[kind].live ?? null,
        written: running ? (held?.[kind].next ?? null) : null,
      };
    }),
  );
}
