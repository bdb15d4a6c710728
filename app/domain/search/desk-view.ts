import { oneOf, oneParam } from "~/domain/params";

/** How results are shown; part of the address, but not of what is searched for. */
export const DESK_VIEWS = ["table", "cards", "map"] as const;
export type DeskView = (typeof DESK_VIEWS)[number];

export function parseView(params: URLSearchParams): DeskView {
  return oneParam(oneOf(DESK_VIEWS)).parse(params.getAll("view")) ?? "table";
}

/** The address of a search in a view; the plain table is what an address shows that says nothing of it. */
export function deskAddress(params: URLSearchParams, view: DeskView): string {
  const all = new URLSearchParams(params);
  if (view !== "table") all.set("view", view);
  return `?${all}`;
}
