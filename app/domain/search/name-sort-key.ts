/**
 * The Vietnamese alphabet in order, with f, j, w, z where dictionaries put them. Each letter gets a fixed width of two
 * characters, so that comparing keys byte by byte compares names letter by letter.
 */
const LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
/** None, huyền, hỏi, ngã, sắc, nặng: the order of tones in Vietnamese dictionaries. */
const TONES = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];
/** Circumflex, breve and horn form separate letters; the five tone marks do not. */
const LETTER_MARKS = /[\u0302\u0306\u031B]/;

/**
 * A key that sorts names the way Vietnamese lists do: by given name, then by the rest; â and đ after a and d; words
 * that differ only in tone next to each other. ASCII only, since the search engine compares sort fields by code point.
 */
export function nameSortKey(name: { givenName: string; fullName: string }): string {
  const given = name.givenName || name.fullName.split(" ").at(-1) || "";
  return `${syllables(given)}!${syllables(name.fullName)}`;
}

/** The letters of all words first, then the tones, so that tones only break ties between equal letters. */
function syllables(text: string): string {
  let letters = "";
  let tones = "";
  let base = "";
  let tone = 0;
  const flush = () => {
    if (base === "") return;
    const at = LETTERS.indexOf(base.normalize("NFC"));
    letters += at === -1 ? "!0" : String(at + 10);
    tones += String(tone);
    base = "";
    tone = 0;
  };
  for (const char of text.normalize("NFD").toLowerCase()) {
    const toneAt = TONES.indexOf(char);
    if (toneAt > 0) tone = toneAt;
    else if (LETTER_MARKS.test(char)) base += char;
    else if (!/\p{M}/u.test(char)) {
      flush();
      base = char;
    }
  }
  flush();
  return `${letters}!${tones}`;
}
