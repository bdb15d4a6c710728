import { MOST_COMPARED } from "./model";

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** More come from no form of ours; beyond the comparison itself they are only offered to choose from. */
const MOST_READ = MOST_COMPARED * 5;

/** The experts that a comparison's address names, as links (`ids=a,b`) and as boxes (`ids=a&ids=b`) write them; no repeats. */
export function parseCompared(params: URLSearchParams): string[] {
  const ids = params.getAll("ids").flatMap((value) => value.split(","));
  return [...new Set(ids.filter((id) => ID.test(id)))].slice(0, MOST_READ);
}

/** The address of a comparison that leads back to the list as it was. */
export function comparedAddress(ids: readonly string[], listAddress: string): string {
  const rest = listAddress === "" ? "" : `&${listAddress}`;
  // Commas may stand in a query as they are, and an address is read by people too.
  return `?ids=${ids.join(",")}${rest}`;
}
