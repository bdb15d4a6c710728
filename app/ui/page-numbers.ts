/** The page numbers worth a link: first, last, the current one and its neighbours; null where numbers are left out. */
export function pageNumbers(page: number, pages: number): (number | null)[] {
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter((number) => number >= 1 && number <= pages).sort((a, b) => a - b);
  return shown.flatMap((number, index) => {
    const gap = number - (shown[index - 1] ?? number);
    // A gap of one page is that page: a sign in its place would be no shorter.
    return gap === 2 ? [number - 1, number] : gap > 2 ? [null, number] : [number];
  });
}
