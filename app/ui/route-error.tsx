import { isRouteErrorResponse, useRouteError, useRouteLoaderData } from "@remix-run/react";
import { errorKind, ErrorPage } from "./error-page";

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
  const own = typeof carried === "object" && carried !== null && "errorId" in carried ? carried.errorId : null;
  const wait = typeof carried === "object" && carried !== null && "retryAfter" in carried ? carried.retryAfter : null;
  const errorId = typeof own === "string" ? own : (root?.requestId ?? null);
  return (
    <ErrorPage
      kind={errorKind(status)}
      errorId={status >= 500 ? errorId : null}
      retryAfter={typeof wait === "number" ? wait : null}
      section={section}
    />
  );
}
