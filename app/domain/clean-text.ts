/** Removed from text before it is stored: control characters and Unicode direction overrides. */
// oxlint-disable-next-line no-control-regex -- control characters are what it is for
const UNWANTED = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u2028-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu;

/** More combining marks on one letter than any script uses; normalisation cost grows with the square of their number. */
const PILED_MARKS = /(\p{M}{8})\p{M}+/gu;

/** One line of text in canonical form. */
export function cleanLine(value: string): string {
  return value
    .replace(PILED_MARKS, "$1")
    .normalize("NFC")
    .replace(/[\r\n\t\u0085]+/g, " ")
    .replace(UNWANTED, "")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** Several lines of text in canonical form; at most one empty line in a row. */
export function cleanText(value: string): string {
  return value
    .replace(PILED_MARKS, "$1")
    .normalize("NFC")
    .replace(/\r\n?|\u0085/g, "\n")
    .replace(UNWANTED, "")
    .split("\n")
    .map((row) => row.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
