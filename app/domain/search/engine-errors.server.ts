import { MeilisearchApiError, MeilisearchError } from "meilisearch";

/** The search engine executed a task and failed: `code` is the engine's. */
export class IndexTaskFailed extends Error {
  constructor(readonly code: string) {
    super(`search engine task failed: ${code}`);
    this.name = "IndexTaskFailed";
  }
}

/** An answer that the engine does not give to this question: somebody else answers, or another version. */
export class UnknownAnswer extends Error {
  readonly code = "unknown_answer";
  constructor() {
    super("the answer is not the search engine's");
    this.name = "UnknownAnswer";
  }
}

/** The code that the engine gives with an error; null for an error without one. */
export function engineCode(error: unknown): string | null {
  if (error instanceof IndexTaskFailed) return error.code;
  const code: unknown = error instanceof MeilisearchApiError ? error.cause?.code : null;
  return typeof code === "string" ? code : null;
}

/**
 * Whether an error means that the search engine is unavailable: down, slow, rejecting the key, out of space, without the
 * index, or hidden behind something that answers for it. Documents that it refuses are no error (index-writer.server.ts).
 */
export function isIndexUnavailable(error: unknown): boolean {
  return (
    error instanceof MeilisearchError ||
    error instanceof IndexTaskFailed ||
    error instanceof UnknownAnswer ||
    // An answer that is no JSON: the error page of something between here and the engine.
    error instanceof SyntaxError
  );
}

/** Failures that the engine itself names as its own. */
const ENGINE_TROUBLE = new Set([
  "index_not_found",
  "no_space_left_on_device",
  "io_error",
  "database_size_limit_reached",
  "too_many_open_files",
  "canceled",
]);

/**
 * Whether the documents of a write may be to blame for an error. It does not prove it: a full disk is reported as
 * `malformed_payload`, and half a surrogate pair in a text as `internal` (docs/decisions/0157).
 */
export function mayBeOfDocuments(error: unknown): boolean {
  const code = engineCode(error);
  if (code === null || ENGINE_TROUBLE.has(code)) return false;
  return !(error instanceof MeilisearchApiError) || [400, 413, 422].includes(error.response.status);
}
