import { type HeadersFunction } from "@remix-run/node";

/**
 * The `headers` of every route with an error boundary: a refusal's time to wait reaches clients other than readers only
 * through the route whose boundary draws the page.
 */
export const retryAfter: HeadersFunction = ({ errorHeaders, parentHeaders }): Record<string, string> => {
  const wait = errorHeaders?.get("Retry-After") ?? parentHeaders.get("Retry-After");
  return wait ? { "Retry-After": wait } : {};
};
