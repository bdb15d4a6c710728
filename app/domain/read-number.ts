/**
 * Reads a number as people type it, in either language: `60.000.000`, `60,000,000` and `60 000 000` are grouped, `2,5` and `2.5`
 * have a decimal. Three digits after one separator are a group (`10.000` is ten thousand), unless the number starts with 0.
 * Full-width digits of East Asian keyboards count.
 * @returns NaN for everything else, such as `1e3`, `10.00.0` and `5 triệu`
 */
export function readNumber(typed: string): number {
  const text = typed.normalize("NFKC").trim();
  const grouped = /^-?[1-9]\d{0,2}([., ])\d{3}(?:\1\d{3})*$/.test(text);
  if (grouped) return Number(text.replace(/[., ]/g, ""));
  return /^-?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
}
