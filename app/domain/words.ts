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

/** Maximum number of words: more make the fallback search slower without improving it. */
const MAX_WORDS = 8;

/** The words of a search text, folded in the same way as `nhipcau_fold` folds the searched text. */
export function searchWords(text: string): string[] {
  return [
    ...new Set(
      foldVietnamese(text)
        .split(/[^\p{L}\p{N}+#]+/gu)
        .filter((word) => word !== ""),
    ),
  ].slice(0, MAX_WORDS);
}

/** A LIKE pattern that finds the word anywhere, with special characters escaped. */
export function likePattern(word: string): string {
  return `%${word.replace(/[\\%_]/g, "\\$&")}%`;
}
