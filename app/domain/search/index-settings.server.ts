import { type Embedder, type Settings } from "meilisearch";
import { EMBEDDER, embedderOf } from "./embedder.server";
import { type SearchKind } from "~/domain/outbox/kinds";
import { INDEX_SETTINGS } from "./settings";

/** The settings an index is built with: the fixed ones, and the embedder if the environment configures one. */
export function indexSettings(kind: SearchKind, embedder: Embedder = embedderOf(kind)): Settings {
  return embedder === null ? INDEX_SETTINGS[kind] : { ...INDEX_SETTINGS[kind], embedders: { [EMBEDDER]: embedder } };
}

/** The same without the API key of the service: a new key does not require a rebuild. */
export function comparableSettings(kind: SearchKind, embedder: Embedder): Settings {
  if (embedder === null || !("apiKey" in embedder)) return indexSettings(kind, embedder);
  const { apiKey: _, ...rest } = embedder;
  return indexSettings(kind, rest as Embedder);
}
