import { isRouteErrorResponse, useRouteError, useRouteLoaderData } from "@remix-run/react";
import { errorKind, ErrorPage } from "./error-page";

/**
 * The error page of a route's ErrorBoundary. The id is the answer's own `errorId` when it carries one, else that of the
 * request which loaded the page. Refusals are no errors: the log holds nothing more of them, so they show no id.
 * `section` draws it as a part of a page whose heading and tabs stand: the boundary of a layout renders the layout again
 * from its own data, which is there when a page inside failed.
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
