/** The page numbers to link: first, last, the current one and its neighbours; null marks a gap. */
export function pageNumbers(page: number, pages: number): (number | null)[] {
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter((number) => number >= 1 && number <= pages).sort((a, b) => a - b);
  return shown.flatMap((number, index) => {
    const gap = number - (shown[index - 1] ?? number);
    // A gap of a single page shows that page: an ellipsis would be no shorter.
    return gap === 2 ? [number - 1, number] : gap > 2 ? [null, number] : [number];
  });
}
