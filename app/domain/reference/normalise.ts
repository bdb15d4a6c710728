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
