import { indexName } from "~/platform/meilisearch.server";
import { indexExists, isIndexCurrent } from "./ensure-index.server";
import { INDEX_NAMES } from "./index-names";
import { type SearchKind } from "~/domain/outbox/kinds";
import { candidateIds, readDocuments } from "./read-documents.server";
import { fetchDigests } from "./read-engine.server";

type Difference = { kind: SearchKind; id: string; what: "missing" | "stale" | "extra" };
export type Verification = { kind: SearchKind; documents: number; settingsCurrent: boolean; differences: Difference[] };

const PAGE = 500;

/**
 * Compares the expected with the actual content of the index, in pages: a record without a document (missing), a
 * document with different content (stale), a document without a record that may be indexed (extra). Pending marks show
 * up as differences, so run it when the outbox is empty.
 */
export async function verifyIndex(kind: SearchKind): Promise<Verification> {
  const uid = indexName(INDEX_NAMES[kind]);
  const differences: Difference[] = [];
  const settingsCurrent = await isIndexCurrent(kind);
  const exists = await indexExists(kind);
  let documents = 0;
  for await (const ids of candidateIds(kind, PAGE)) {
    const expected = await readDocuments(kind, ids);
    documents += expected.length;
    const held = new Map(exists ? (await fetchDigests(uid, { ids })).map((one) => [one.id, one.digest]) : []);
    for (const { id, digest } of expected) {
      if (!held.has(id)) differences.push({ kind, id, what: "missing" });
      else if (held.get(id) !== digest) differences.push({ kind, id, what: "stale" });
    }
  }
  for (let offset = 0; exists; offset += PAGE) {
    const ids = (await fetchDigests(uid, { offset, limit: PAGE })).map((one) => one.id);
    if (ids.length === 0) break;
    const expected = new Set((await readDocuments(kind, ids)).map((one) => one.id));
    for (const id of ids) if (!expected.has(id)) differences.push({ kind, id, what: "extra" });
  }
  return { kind, documents, settingsCurrent, differences };
}
