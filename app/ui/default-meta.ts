import { isRouteErrorResponse } from "@remix-run/react";

/** Titles in the reader's language that the root loader hands to every page. */
export interface DefaultTitles {
  none: string;
  notFound: string;
  unexpected: string;
}

/** The title of a page that gives none, and of an error page. Without titles (the root's own data failed): the name. */
export function defaultMeta(titles: DefaultTitles | undefined, error: unknown): { title: string }[] {
  if (!titles) return [{ title: "Nhịp Cầu" }];
  if (!error) return [{ title: titles.none }];
  const what = isRouteErrorResponse(error) && error.status === 404 ? titles.notFound : titles.unexpected;
  return [{ title: `${what} – ${titles.none}` }];
}
