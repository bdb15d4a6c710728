import { createHash } from "node:crypto";
import { type Embedder } from "meilisearch";
import { embedderOf } from "./embedder.server";
import { comparableSettings } from "./index-settings.server";
import { type SearchKind } from "~/domain/outbox/kinds";
import { DOCUMENT_VERSIONS } from "./settings";

/** A stored document with a digest of its content, which detects a stale one without reading it. */
export type Stored<D> = D & { digest: string };

/** Adds the digest. Documents are built with a fixed key order, so equal content gives an equal digest. */
export function withDigest<D extends object>(document: D): Stored<D> {
  return { ...document, digest: digestOf(document) };
}

/** The hash of everything the live index has to be built with; if it differs from the recorded one, a rebuild is needed. */
export function settingsHash(kind: SearchKind, embedder: Embedder = embedderOf(kind)): string {
  return digestOf({ settings: comparableSettings(kind, embedder), documents: DOCUMENT_VERSIONS[kind] });
}

function digestOf(value: object): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("base64url").slice(0, 22);
}
