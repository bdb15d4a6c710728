import { data } from "@remix-run/node";
import { Refusal, type RefusalCode } from "~/domain/refusal";
import { isUnstorableText } from "~/platform/db.server";
import { log } from "~/platform/log.server";
import { withinRequest } from "~/platform/request-scope.server";
import { type RequestArgs } from "./context";

const STATUS: Record<RefusalCode, number> = {
  not_found: 404,
  forbidden: 403,
  unauthenticated: 401,
  rate_limited: 429,
  unavailable: 503,
};

/**
 * Converts a domain refusal to its response; the error boundary renders the page for its status. The seconds to wait
 * are in the body too, because the boundary cannot read the headers.
 */
function refusalResponse(refusal: Refusal): Response {
  const headers = refusal.retryAfter === undefined ? undefined : { "Retry-After": String(refusal.retryAfter) };
  return Response.json({ code: refusal.code, retryAfter: refusal.retryAfter }, { status: STATUS[refusal.code], headers });
}

/**
 * Wraps a loader or an action. A `Refusal` thrown by a use case becomes its response; an unexpected error is logged and
 * answered with the id of its log entry. The id is sent with the response because a page reached by client-side
 * navigation still holds the id of the request that loaded the document.
 * Text that the database cannot store is answered with 400: no form or link of the product sends any.
 */
export function answering<Args extends RequestArgs, Result>(handler: (args: Args) => Promise<Result>): (args: Args) => Promise<Result> {
  return async (args) => {
    try {
      return await withinRequest(args.context, args.request.signal, () => handler(args));
    } catch (error) {
      if (error instanceof Refusal) throw refusalResponse(error);
      if (isUnstorableText(error)) throw new Response(null, { status: 400 });
      if (!(error instanceof Error)) throw error;
      const { request, context } = args;
      const { requestId } = context;
      // A client that disconnected is not an error.
      if (!request.signal.aborted) logUnexpected(error, { requestId, method: request.method, path: new URL(request.url).pathname });
      throw data({ errorId: requestId }, { status: 500 });
    }
  };
}

/** Where an error was thrown, without its message: messages may span several lines and repeat data. */
function frames(error: Error): string | undefined {
  const lines = error.stack?.split("\n").filter((line) => /^ {4}at /.test(line));
  return lines?.slice(0, 11).join("\n");
}

/** Logs an unexpected error under the request's id: code and stack, never the request's contents. */
export function logUnexpected(error: unknown, context: { requestId: string; method: string; path: string }): void {
  const known = error instanceof Error ? error : new Error("non-error thrown");
  const code = "code" in known ? String(known.code) : undefined;
  log.error({ ...context, code, name: known.name, stack: frames(known) }, "unexpected error");
}
