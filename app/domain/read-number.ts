/** Full-width characters of East Asian keyboards, and the spaces that typography puts between groups. */
const asAscii = (text: string) =>
  text
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2009\u202f\u3000]/g, " ");

/**
 * Reads a number as people type it, in either language: `60.000.000`, `60,000,000` and `60 000 000` are grouped, `2,5` and `2.5`
 * have a decimal. Three digits after one separator are a group (`10.000` is ten thousand), unless the number starts with 0.
 * @returns NaN for everything else, such as `1e3`, `5 triệu`, and what could be either: `60000.000`, `10.00.0`
 */
export function readNumber(typed: string): number {
  const text = asAscii(typed).trim();
  if (/^-?[1-9]\d{0,2}([., ])\d{3}(?:\1\d{3})*$/.test(text)) return Number(text.replace(/[., ]/g, ""));
  return /^-?(?:\d+(?:[.,]\d{1,2})?|0[.,]\d+)$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
}
