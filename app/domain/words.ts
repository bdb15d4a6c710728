/**
 * The form in which Vietnamese text is compared: lower case, no diacritics, đ as d, single spaces.
 * The same for composed (NFC) and decomposed (NFD) input, and idempotent. Never for display.
 */
export function foldVietnamese(text: string): string {
  return text
    .normalize("NFD")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(/đ/g, "d")
    .replace(/\s+/gu, " ")
    .trim();
}

/**
 * `foldVietnamese` with punctuation as a word break, so that `Bà Rịa - Vũng Tàu` and `ba ria vung tau` are equal.
 * Plus and hash stay: they tell C, C++ and C# apart.
 */
export function matchKey(text: string): string {
  return foldVietnamese(text)
    .replace(/[^\p{L}\p{N}+#]+/gu, " ")
    .trim();
}

/** More words than this do not make a search of last resort better, only slower. */
const MAX_WORDS = 8;

/** The words of a search text, folded as `nhipcau_fold` folds the text they are looked for in. */
export function searchWords(text: string): string[] {
  return [
    ...new Set(
      foldVietnamese(text)
        .split(/[^\p{L}\p{N}+#]+/gu)
        .filter((word) => word !== ""),
    ),
  ].slice(0, MAX_WORDS);
}

/** A pattern that finds the word anywhere; the characters that LIKE reads specially are taken literally. */
export function likePattern(word: string): string {
  return `%${word.replace(/[\\%_]/g, "\\$&")}%`;
}
