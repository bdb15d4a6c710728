import { data } from "@remix-run/node";
import { Refusal, type RefusalCode } from "~/domain/refusal";
import { databaseFailure } from "~/platform/database-failure.server";
import { isUnstorableText } from "~/platform/db.server";
import { errorFields, log } from "~/platform/log.server";
import { withinRequest } from "~/platform/request-scope.server";
import { type RequestArgs } from "./context";
import { RETRY_SECONDS } from "./retry-after";

const STATUS: Record<RefusalCode, number> = {
  not_found: 404,
  forbidden: 403,
  unauthenticated: 401,
  rate_limited: 429,
  unavailable: 503,
};

/**
 * Converts a domain refusal to its response; the error boundary renders the page for its status. The seconds to wait
 * are in the body too, because the boundary cannot read the headers. `unsaved`: a form was posted and nothing of it saved.
 */
function refusalResponse(refusal: Refusal, { request: { method }, context }: RequestArgs): Response {
  const { code, retryAfter } = refusal;
  const errorId = code === "unavailable" ? context.requestId : undefined;
  const unsaved = code === "unavailable" && method !== "GET" && method !== "HEAD" ? true : undefined;
  const headers = retryAfter === undefined ? undefined : { "Retry-After": String(retryAfter) };
  return Response.json({ code, retryAfter, unsaved, errorId }, { status: STATUS[code], headers });
}

/**
 * Wraps a loader or an action. A `Refusal` thrown by a use case becomes its response, and so does a database that cannot
 * answer for now (503, docs/decisions/0156). An unexpected error is logged and answered with the id of its log entry. The
 * id is sent with the response because a page reached by client-side navigation still holds the id of the request that
 * loaded the document.
 * Text that the database cannot store is answered with 400: no form or link of the product sends any.
 */
export function answering<Args extends RequestArgs, Result>(handler: (args: Args) => Promise<Result>): (args: Args) => Promise<Result> {
  return async (args) => {
    const { request, context } = args;
    try {
      return await withinRequest(context, request.signal, () => handler(args));
    } catch (error) {
      if (error instanceof Refusal) throw refusalResponse(error, args);
      if (isUnstorableText(error)) throw new Response(null, { status: 400 });
      if (!(error instanceof Error)) throw error;
      if (isAway(error, args)) throw refusalResponse(new Refusal("unavailable", { retryAfter: RETRY_SECONDS }), args);
      // A client that disconnected is not an error.
      if (!request.signal.aborted) logUnexpected(error, place(args));
      throw data({ errorId: context.requestId }, { status: 500 });
    }
  };
}

/**
 * The same for data that a page can do without, fetched by a script after the page: when it is refused for now, the
 * answer is `instead` with status 503. A thrown answer would replace the page, with what is typed in it, by an error page.
 */
export function answeringAside<Args extends RequestArgs, Result, Instead>(instead: Instead, handler: (args: Args) => Promise<Result>) {
  const answer = answering(handler);
  return async (args: Args) => {
    try {
      return await answer(args);
    } catch (thrown) {
      if (!(thrown instanceof Response) || thrown.status !== 503) throw thrown;
      return Response.json(instead, { status: 503, headers: { "Retry-After": String(RETRY_SECONDS) } });
    }
  };
}

const logged = new WeakSet<RequestArgs["context"]>();

/** Whether an error means that the database cannot answer for now. Logs it, once for a request. */
export function isAway(error: unknown, args: RequestArgs): boolean {
  if (databaseFailure(error) === null) return false;
  if (!logged.has(args.context) && !args.request.signal.aborted)
    log.error({ ...place(args), ...errorFields(error) }, "the database cannot answer");
  logged.add(args.context);
  return true;
}

function place({ request, context }: RequestArgs) {
  return { requestId: context.requestId, method: request.method, path: new URL(request.url).pathname };
}

/** Where an error was thrown, without its message: messages may span several lines and repeat data. */
function frames(error: Error): string | undefined {
  const lines = error.stack?.split("\n").filter((line) => /^ {4}at /.test(line));
  return lines?.slice(0, 11).join("\n");
}

/** Logs an unexpected error under the request's id: class, codes and stack, never the request's contents. */
export function logUnexpected(error: unknown, context: { requestId: string; method: string; path: string }): void {
  log.error({ ...context, ...errorFields(error), stack: error instanceof Error ? frames(error) : undefined }, "unexpected error");
}
