import { MAX_COMPARED } from "./model";

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** No form of ours sends more; ids beyond the comparison limit are only offered as choices. */
const MAX_READ = MAX_COMPARED * 5;

/** The experts listed in a comparison's URL, as links (`ids=a,b`) and checkboxes (`ids=a&ids=b`) write them, without duplicates. */
export function parseCompared(params: URLSearchParams): string[] {
  const ids = params.getAll("ids").flatMap((value) => value.split(","));
  return [...new Set(ids.filter((id) => ID.test(id)))].slice(0, MAX_READ);
}

/** The URL of a comparison that links back to the list with its filters. */
export function comparedAddress(ids: readonly string[], listAddress: string): string {
  const rest = listAddress === "" ? "" : `&${listAddress}`;
  // Commas are allowed unescaped in a query, and people read URLs too.
  return `?ids=${ids.join(",")}${rest}`;
}
