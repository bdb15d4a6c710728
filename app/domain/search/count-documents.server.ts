import { db } from "~/platform/db.server";
import { indexName } from "~/platform/meilisearch.server";
import { type SearchKind } from "~/domain/outbox/kinds";
import { askEngine } from "./ask-engine.server";
import { INDEX_NAMES } from "./index-names";
import { countEachIndex } from "./read-engine.server";
import { INDEXED_POSITIONS } from "./read-position-documents.server";

/** Documents in the live index and, during a rebuild, in the next one; null when there is no such index. */
export type DocumentCounts = { live: number | null; next: number | null };

/** The number of documents in each index; null when the engine does not answer. */
export async function countDocuments(): Promise<Record<SearchKind, DocumentCounts> | null> {
  const counts = await askEngine(countEachIndex);
  if (counts === null) return null;
  const held = (kind: SearchKind): DocumentCounts => {
    const live = indexName(INDEX_NAMES[kind]);
    const next = [...counts].find(([uid]) => uid.startsWith(`${live}_next_`))?.[1];
    return { live: counts.get(live) ?? null, next: next ?? null };
  };
  return { expert: held("expert"), position: held("position") };
}

/** The number of records that belong in the index: the rules of `readDocuments` as a count. */
export async function countIndexable(kind: SearchKind): Promise<number> {
  if (kind === "position") return db.position.count({ where: INDEXED_POSITIONS });
  return db.expert.count({ where: { publishedAt: { not: null }, visibility: { not: "hidden" }, user: { disabledAt: null } } });
}
