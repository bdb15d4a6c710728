import { db } from "~/platform/db.server";
import { indexName, meilisearch } from "~/platform/meilisearch.server";
import { INDEX_NAMES } from "./index-names";
import { type SearchKind } from "~/domain/outbox/kinds";
import { INDEXED_POSITIONS } from "./read-position-documents.server";

/** Documents in the live index and, while a rebuild fills one, in the next; null when there is no such index. */
export type DocumentCounts = { live: number | null; next: number | null };

/** How many documents each index holds; null when the engine does not answer. */
export async function countDocuments(): Promise<Record<SearchKind, DocumentCounts> | null> {
  try {
    const { indexes } = await meilisearch.getStats();
    const held = (kind: SearchKind): DocumentCounts => {
      const live = indexName(INDEX_NAMES[kind]);
      const next = Object.entries(indexes).find(([uid]) => uid.startsWith(`${live}_next_`))?.[1];
      return { live: indexes[live]?.numberOfDocuments ?? null, next: next?.numberOfDocuments ?? null };
    };
    return { expert: held("expert"), position: held("position") };
  } catch {
    return null;
  }
}

/** How many records belong into the index: the rules of `readDocuments`, as a count. */
export async function countIndexable(kind: SearchKind): Promise<number> {
  if (kind === "position") return db.position.count({ where: INDEXED_POSITIONS });
  return db.expert.count({ where: { publishedAt: { not: null }, visibility: { not: "hidden" }, user: { disabledAt: null } } });
}
