import { type HeadersFunction } from "@remix-run/node";

/** Seconds after which to try again when the database cannot answer; it is usually back or free before. */
export const RETRY_SECONDS = 10;

/**
 * The `headers` export of every route with an error boundary. Remix takes a document's headers from the route whose
 * boundary renders the error, so without it other clients would not get a refusal's Retry-After.
 */
export const retryAfter: HeadersFunction = ({ errorHeaders, parentHeaders }): Record<string, string> => {
  const wait = errorHeaders?.get("Retry-After") ?? parentHeaders.get("Retry-After");
  return wait ? { "Retry-After": wait } : {};
};
