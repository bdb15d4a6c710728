import { oneOf, oneParam } from "~/domain/params";

/** How results are displayed; part of the URL, but not of the query. */
export const DESK_VIEWS = ["table", "cards", "map"] as const;
export type DeskView = (typeof DESK_VIEWS)[number];

export function parseView(params: URLSearchParams): DeskView {
  return oneParam(oneOf(DESK_VIEWS), "table")(params.getAll("view"));
}

/** The URL of a search in a view; the table is the default and is omitted. */
export function deskAddress(params: URLSearchParams, view: DeskView): string {
  const all = new URLSearchParams(params);
  if (view !== "table") all.set("view", view);
  return `?${all}`;
}
