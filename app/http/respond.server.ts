import { Refusal, type RefusalCode } from "~/domain/refusal";
import { log } from "~/platform/log.server";

const STATUS: Record<RefusalCode, number> = {
  not_found: 404,
  forbidden: 403,
  unauthenticated: 401,
  rate_limited: 429,
  unavailable: 503,
};

/** The response that a domain refusal stands for; the error boundary draws the page for its status. */
export function refusalResponse(refusal: Refusal): Response {
  const headers = refusal.retryAfter === undefined ? undefined : { "Retry-After": String(refusal.retryAfter) };
  return new Response(refusal.code, { status: STATUS[refusal.code], headers });
}

/**
 * Wraps a loader or an action: a `Refusal` thrown by a use case becomes its response. Every route's loader and
 * action goes through it, so that no route maps refusals by hand.
 */
export function answering<Args, Result>(handler: (args: Args) => Promise<Result>): (args: Args) => Promise<Result> {
  return async (args) => {
    try {
      return await handler(args);
    } catch (error) {
      if (error instanceof Refusal) throw refusalResponse(error);
      throw error;
    }
  };
}

/** Logs an unexpected error under the request's id: code and stack, never the request's contents. */
export function logUnexpected(error: unknown, context: { requestId: string; method: string; path: string }): void {
  const known = error instanceof Error ? error : new Error("non-error thrown");
  const code = "code" in known ? String(known.code) : undefined;
  log.error({ ...context, code, name: known.name, stack: known.stack?.split("\n").slice(1, 12).join("\n") }, "unexpected error");
}
