import { type Embedder, type Settings } from "meilisearch";
import { EMBEDDER, embedderOf } from "./embedder.server";
import { type SearchKind } from "~/domain/outbox/kinds";
import { INDEX_SETTINGS } from "./settings";

/** The settings an index is built with: the fixed ones, and the embedder where the environment names one. */
export function indexSettings(kind: SearchKind, embedder: Embedder = embedderOf(kind)): Settings {
  return embedder === null ? INDEX_SETTINGS[kind] : { ...INDEX_SETTINGS[kind], embedders: { [EMBEDDER]: embedder } };
}

/** The same without the service's key: a new key is no reason to rebuild. */
export function comparableSettings(kind: SearchKind, embedder: Embedder): Settings {
  if (embedder === null || !("apiKey" in embedder)) return indexSettings(kind, embedder);
  const { apiKey: _, ...rest } = embedder;
  return indexSettings(kind, rest as Embedder);
}
