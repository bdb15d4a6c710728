import { isRouteErrorResponse, useRouteError, useRouteLoaderData } from "@remix-run/react";
import { errorKind, ErrorPage } from "./error-page";

/** What the body of a refused or failed request can hold (http/respond.server.ts). */
type Carried = Record<"errorId" | "retryAfter" | "unsaved", unknown>;

/**
 * The error page of a route's ErrorBoundary. The id is the response's own `errorId` if it has one, otherwise the id of
 * the request that loaded the page. Refusals are not errors: the log has no further details of them, so they show no
 * id. `section` renders it as part of a page that keeps its heading and tabs: a layout's boundary renders the layout
 * again from its own data, which is available when a page inside it failed.
 */
export function RouteError({ section }: { section?: "h1" | "h2" }) {
  const error = useRouteError();
  const root = useRouteLoaderData("root") as { requestId?: string | null } | undefined;
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const carried: unknown = isRouteErrorResponse(error) ? error.data : error;
  const { errorId: own, retryAfter: wait, unsaved } = (typeof carried === "object" && carried !== null ? carried : {}) as Partial<Carried>;
  const errorId = typeof own === "string" ? own : (root?.requestId ?? null);
  const kind = errorKind(status);
  return (
    <ErrorPage
      kind={kind === "unavailable" && unsaved === true ? "unsaved" : kind}
      errorId={status >= 500 ? errorId : null}
      retryAfter={typeof wait === "number" ? wait : null}
      section={section}
    />
  );
}
