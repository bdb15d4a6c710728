import { type MeilisearchApiError, type MultiSearchQuery, type SearchParams } from "meilisearch";
import { z } from "zod";
import { meilisearch, meilisearchWriter } from "~/platform/meilisearch.server";
import { engineCode, UnknownAnswer } from "./engine-errors.server";

/*
 * Every question whose answer steers what is written or shown, with the shape that its answer must have. Something else
 * may answer in the engine's place: `{}` or null of a proxy, an older or newer engine. Such an answer says nothing about
 * the index, so it counts as none (UnknownAnswer).
 */

const ENQUEUED = z.object({ taskUid: z.int() });
const TASK = z.object({
  uid: z.int(),
  status: z.enum(["enqueued", "processing", "succeeded", "failed", "canceled"]),
  error: z.object({ code: z.string() }).nullish(),
});
const INDEX = z.object({ uid: z.string() });
const INDEXES = z.object({ results: z.array(INDEX) });
/** Never empty: an index without settings answers `["*"]`. */
const ATTRIBUTES = z.array(z.string()).min(1);
const STATS = z.object({ indexes: z.record(z.string(), z.object({ numberOfDocuments: z.int() })) });
const DOCUMENTS = z.object({ results: z.array(z.object({ id: z.string(), digest: z.string().optional() })) });
const FOUND = z.object({
  hits: z.array(z.object({ id: z.string(), _formatted: z.record(z.string(), z.unknown()).optional() })),
  facetDistribution: z.record(z.string(), z.record(z.string(), z.number())).optional(),
  estimatedTotalHits: z.int().optional(),
});

type Found = z.infer<typeof FOUND>;
/** A document as it is compared: its id and the digest of its content. */
type Digested = z.infer<typeof DOCUMENTS>["results"][number];

function checked<S extends z.ZodType>(shape: S, answer: unknown): z.infer<S> {
  const { success, data } = shape.safeParse(answer);
  if (!success) throw new UnknownAnswer();
  return data;
}

/** The id of the task that a request to write has been given. */
export async function taskOf(asked: Promise<unknown>): Promise<number> {
  return checked(ENQUEUED, await asked).taskUid;
}

/** What has become of a task; `code` says why it failed. */
export async function readTask(uid: number): Promise<{ status: z.infer<typeof TASK>["status"]; code: string | null }> {
  const task = checked(TASK.extend({ uid: z.literal(uid) }), await meilisearchWriter.tasks.getTask(uid));
  return { status: task.status, code: task.error?.code ?? null };
}

/** The names of all indexes. */
export async function listIndexes(): Promise<string[]> {
  const answer = await meilisearchWriter.httpRequest.get({ path: "indexes", params: { limit: 1_000 } });
  return checked(INDEXES, answer).results.map(({ uid }) => uid);
}

/** Whether there is an index of that name. */
export async function hasIndex(uid: string): Promise<boolean> {
  const index = await unlessMissing(meilisearch.httpRequest.get({ path: `indexes/${uid}` }));
  return index !== MISSING && checked(INDEX.extend({ uid: z.literal(uid) }), index) !== null;
}

/** The searchable attributes of an index in their order; null when there is no such index. */
export async function readSearchable(uid: string): Promise<string[] | null> {
  const attributes = await unlessMissing(meilisearch.httpRequest.get({ path: `indexes/${uid}/settings/searchable-attributes` }));
  return attributes === MISSING ? null : checked(ATTRIBUTES, attributes);
}

const MISSING = Symbol("no such index");

async function unlessMissing(asked: Promise<unknown>): Promise<unknown> {
  return asked.catch((error: MeilisearchApiError) => {
    if (engineCode(error) === "index_not_found") return MISSING;
    throw error;
  });
}

/** The number of documents in each index. */
export async function countEachIndex(signal: AbortSignal): Promise<Map<string, number>> {
  const { indexes } = checked(STATS, await meilisearch.httpRequest.get({ path: "stats", extraRequestInit: { signal } }));
  return new Map(Object.entries(indexes).map(([uid, { numberOfDocuments }]) => [uid, numberOfDocuments]));
}

/** Some documents of an index. By POST: an address with hundreds of ids is longer than proxies accept. */
export async function fetchDigests(
  uid: string,
  which: { ids: readonly string[] } | { offset: number; limit: number },
): Promise<Digested[]> {
  const limit = "ids" in which ? which.ids.length : which.limit;
  const answer = await meilisearch.httpRequest.post({
    path: `indexes/${uid}/documents/fetch`,
    body: { ...which, limit, fields: ["id", "digest"] },
  });
  return checked(DOCUMENTS, answer).results;
}

/** Runs several searches in one request; one result for each. */
export async function searchEach(queries: readonly MultiSearchQuery[], signal: AbortSignal): Promise<Found[]> {
  const answer = await meilisearch.multiSearch({ queries: [...queries] }, { signal });
  return checked(z.object({ results: z.array(FOUND).length(queries.length) }), answer).results;
}

/** Runs one search. @returns the ids that it finds, best first */
export async function searchIds(uid: string, text: string, params: SearchParams, signal: AbortSignal): Promise<string[]> {
  const answer = await meilisearch.index(uid).search(text, params, { signal });
  return checked(FOUND, answer).hits.map(({ id }) => id);
}
