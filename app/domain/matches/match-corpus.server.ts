import { type CorpusStatistics } from "~/domain/matching/model";
import { createSnapshot } from "~/domain/snapshot";
import { db } from "~/platform/db.server";
import { todayInVietnam } from "~/domain/days";
import { corpusCounter, storedCorpus } from "./stored-corpus";
import { storeVersion } from "./store-version";

/** Statistics change slowly: they are reloaded after this time. */
const CHECK_EVERY_MS = 60_000;
/** Maximum number of texts counted; the share of texts that contain a term is the same in a sample. */
const SAMPLE = 50_000;
const PAGE = 1_000;
/** The statistics are rebuilt when this share of the profiles was written since the last build. */
const NOTABLE_CHANGE = 0.05;
/** They are also rebuilt after this time if any profile changed, so that erased or hidden content does not stay in them longer. */
const OLDEST_MS = 24 * 3_600_000;

const snapshot = createSnapshot<CorpusStatistics | null>({ mark, load }, CHECK_EVERY_MS);

/** Statistics of the texts of findable experts, cached for up to a minute; null until the worker has built them. */
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
 * Rebuilds the statistics when many profiles have changed since the last build, or any profile within a day. It reads
 * in pages, and a sample of large sets, so that the cost is bounded.
 * @returns the number of texts counted; null when no rebuild was needed
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
  // Random ids would be a fair sample as they are; ours start with the time, so their last byte decides.
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
