import { type CorpusStatistics } from "~/domain/matching/model";
import { createSnapshot } from "~/domain/snapshot";
import { db } from "~/platform/db.server";
import { todayInVietnam } from "~/domain/days";
import { corpusCounter, storedCorpus } from "./stored-corpus";
import { storeVersion } from "./store-version";

/** Statistics change slowly: they are asked for again after this. */
const CHECK_EVERY_MS = 60_000;
/** Texts counted at most; the share of texts that have a term is the same in a sample. */
const SAMPLE = 50_000;
const PAGE = 1_000;
/** The statistics are taken anew when this share of the profiles was written since. */
const NOTABLE_CHANGE = 0.05;
/** Or after this, if any was: what somebody erased or took out of sight does not stay in them for longer. */
const OLDEST_MS = 24 * 3_600_000;

const snapshot = createSnapshot<CorpusStatistics | null>({ mark, load }, CHECK_EVERY_MS);

/** Statistics of the texts of experts who may be found, at most a minute old; null until the worker has taken them. */
export function matchCorpus(): Promise<CorpusStatistics | null> {
  return snapshot();
}

async function mark(): Promise<string> {
  const row = await db.matchCorpus.findUnique({ where: { id: 1 }, select: { builtAt: true } });
  return row?.builtAt.toISOString() ?? "";
}

async function load(): Promise<CorpusStatistics | null> {
  const row = await db.matchCorpus.findUnique({ where: { id: 1 } });
  return row && row.documents > 0 ? storedCorpus(row.documents, row.averageLength, row.vocabulary) : null;
}

/**
 * Takes the statistics anew when profiles have changed notably since, or at all within a day, in pages and from a sample where there are many, so
 * that the cost is bounded.
 * @returns how many texts were counted; null when nothing notable changed
 */
export async function refreshMatchCorpus(): Promise<number | null> {
  const version = storeVersion(todayInVietnam());
  const before = await db.matchCorpus.findUnique({ where: { id: 1 }, select: { builtAt: true, profiles: true, version: true } });
  const profiles = await db.matchProfile.count();
  const written = before ? await db.matchProfile.count({ where: { writtenAt: { gt: before.builtAt } } }) : profiles;
  const moved = written + Math.abs(profiles - (before?.profiles ?? 0));
  const isOld = before !== null && moved > 0 && Date.now() - before.builtAt.getTime() > OLDEST_MS;
  if (before?.version === version && moved <= profiles * NOTABLE_CHANGE && !isOld) return null;

  const builtAt = new Date();
  const counter = corpusCounter();
  // Ids of random order would be a fair sample by themselves; those of today begin with the time, so their ends are taken.
  const share = profiles <= SAMPLE ? 256 : Math.max(1, Math.floor((256 * SAMPLE) / profiles));
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const rows = await db.$queryRaw<{ id: string; terms: string }[]>`
      SELECT "expertId"::text AS id, encode("terms", 'base64') AS terms FROM "MatchProfile"
      WHERE "expertId" > ${after}::uuid AND "terms" IS NOT NULL AND get_byte(uuid_send("expertId"), 15) < ${share}
      ORDER BY "expertId" LIMIT ${PAGE}`;
    for (const row of rows) counter.add(Buffer.from(row.terms, "base64"));
    const last = rows.at(-1);
    if (!last) break;
    after = last.id;
  }
  const counted = counter.result();
  const data = { version, builtAt, profiles, ...counted };
  await db.matchCorpus.upsert({ where: { id: 1 }, create: { id: 1, ...data }, update: data, select: { id: true } });
  return counted.documents;
}
