/** The page number in an address: an integer from 1; anything else means the first page. */
export function pageNumber(value: string | null): number {
  const page = Number(value ?? "1");
  return Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1;
}
