import { db } from "~/platform/db.server";
import { indexName } from "~/platform/meilisearch.server";
import { settingsHash } from "./digest.server";
import { INDEX_NAMES } from "./index-names";
import { type SearchKind } from "~/domain/outbox/kinds";
import { hasIndex, readSearchable } from "./read-engine.server";
import { rebuildIndex } from "./rebuild-index.server";
import { INDEX_SETTINGS } from "./settings";

/**
 * Whether the live index was built with the current settings and document shape. Also false when nobody knows whether a
 * swap took place, and when the engine has lost the index, or has created one implicitly from a first document: such an index lacks our settings.
 */
export async function isIndexCurrent(kind: SearchKind): Promise<boolean> {
  const state = await db.searchIndexState.findUnique({ where: { kind }, select: { settingsHash: true, swapping: true } });
  if (state?.settingsHash !== settingsHash(kind) || state.swapping !== null) return false;
  const searchable = await readSearchable(indexName(INDEX_NAMES[kind]));
  return JSON.stringify(searchable) === JSON.stringify(INDEX_SETTINGS[kind].searchableAttributes);
}

/** Whether a live index exists. Writing a first document without one would make the engine create it implicitly. */
export function indexExists(kind: SearchKind): Promise<boolean> {
  return hasIndex(indexName(INDEX_NAMES[kind]));
}

/** Rebuilds and swaps when the live index is missing or outdated, so settings are always applied before the first document. */
export async function ensureIndex(kind: SearchKind): Promise<boolean> {
  if (await isIndexCurrent(kind)) return true;
  return (await rebuildIndex(kind)) !== null;
}
