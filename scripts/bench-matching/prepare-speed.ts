import { randomUUID } from "node:crypto";
import { type UserActor } from "~/domain/vocabulary/actor";
import { readActor } from "~/domain/identity/read-actor.server";
import { lucia } from "~/domain/identity/lucia.server";
import { refreshMatchCorpus } from "~/domain/matches/match-corpus.server";
import { packExpert } from "~/domain/matches/stored-expert";
import { packTerms } from "~/domain/matches/stored-terms";
import { storeVersion } from "~/domain/matches/store-version";
import { catchUpMatchNeeds } from "~/domain/matches/write-match-needs.server";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { syncReference } from "~/domain/skills/sync-reference.server";
import { indexSettings } from "~/domain/search/index-settings.server";
import { settled, writeDocuments } from "~/domain/search/index-writer.server";
import { INDEX_NAMES } from "~/domain/search/index-names";
import { rebuildIndex } from "~/domain/search/rebuild-index.server";
import { todayInVietnam } from "~/domain/days";
import { db } from "~/platform/db.server";
import { indexName, meilisearch } from "~/platform/meilisearch.server";
import { migrate } from "../run/migrate";
import { copyRows } from "./copy-rows";
import { drawnRecords } from "./drawn-records";
import { loadPopulation } from "./load-population";

/** Profiles whose texts are parsed one by one; further ones reuse these texts (`drawExpert`). */
const READ_TEXTS = 100_000;
/** Prose makes an index slow to build and is not used in retrieval: left out of larger indexes. */
const INDEXED_TEXTS = 200_000;
const INDEX_BATCH = 10_000;

/** Fills an empty database and index with a population as the product would store it; returns the duration in seconds. */
export async function prepareSpeed(experts: number, positions: number, progress: (text: string) => void): Promise<Record<string, number>> {
  const seconds: Record<string, number> = {};
  let last = performance.now();
  const lap = (what: string) => {
    seconds[what] = Math.round((performance.now() - last) / 100) / 10;
    last = performance.now();
  };
  await migrate(process.env);
  await syncReference();
  // Only the fallback search reads it; a million entries take longer than all the rest.
  await db.$executeRaw`DROP INDEX IF EXISTS "Expert_search_text_idx"`;
  lap("schema");

  const today = todayInVietnam();
  const taxonomy = await skillIndex();
  const records = drawnRecords(taxonomy, today);
  const uid = indexName(INDEX_NAMES.expert);
  await settled([meilisearch.createIndex(uid, { primaryKey: "id" })]);
  await settled([meilisearch.index(uid).updateSettings(indexSettings("expert"))]);

  const texts = new Map<string, Buffer | null>();
  let batch: ReturnType<typeof records.document>[] = [];
  let pending: Promise<unknown> = Promise.resolve();
  let written = 0;
  // The engine indexes one batch while the next is generated.
  const flush = async () => {
    const upsert = batch;
    batch = [];
    await pending;
    pending = writeDocuments(uid, { upsert, remove: [] });
    pending.catch(() => undefined);
  };
  const population = {
    seed: "speed",
    experts,
    positions,
    skills: taxonomy.all().filter((skill) => !skill.retired),
    archetypes: READ_TEXTS,
  };
  await loadPopulation(process.env.DATABASE_URL ?? "", population, async (client, drawn) => {
    const rows = drawn.map((one) => {
      const key = `${one.headlineVi}|${one.headlineEn}|${one.biographyVi}|${one.biographyEn}`;
      const known = experts > READ_TEXTS ? texts.get(key) : undefined;
      const expert = records.matchExpert(one, known === undefined);
      const terms = known === undefined ? expert.text && Buffer.from(packTerms(expert.text)) : known;
      if (experts > READ_TEXTS) texts.set(key, terms);
      return [one.id, storeVersion(today), one.updatedAt, one.updatedAt, JSON.stringify(packExpert(expert)), terms];
    });
    await copyRows(client, "MatchProfile", ["expertId", "version", "sourceAt", "writtenAt", "facts", "terms"], rows);
    for (const one of drawn) batch.push(records.document(experts > INDEXED_TEXTS ? { ...one, biographyVi: "", biographyEn: "" } : one));
    if (batch.length >= INDEX_BATCH) await flush();
    written += drawn.length;
    if (written % 20_000 === 0) progress(`${written} experts`);
  });
  lap("experts and positions by COPY, documents side by side");
  await flush();
  await pending;
  lap("the engine's last documents");
  await rebuildIndex("position");
  while ((await catchUpMatchNeeds(500)) === 500);
  lap("positions in index and rows");
  await refreshMatchCorpus();
  lap("statistics of texts");
  await db.$executeRaw`ANALYZE`;
  return seconds;
}

/** A coordinator as the application represents one. */
export async function benchCoordinator(): Promise<UserActor> {
  const data = {
    email: `${randomUUID()}@bench.example`,
    displayName: "Bench",
    passwordHash: "",
    locale: "vi",
    emailVerifiedAt: new Date(),
  } as const;
  const user = await db.user.create({ data: { ...data, roles: { create: { role: "coordinator" } } }, select: { id: true } });
  const session = await lucia.createSession(user.id, { publicId: randomUUID(), persistent: false, device: "" });
  const { actor } = await readActor(session.id);
  if (actor.kind !== "user") throw new Error("the coordinator cannot sign in");
  return actor;
}
