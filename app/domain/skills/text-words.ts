import { englishStem, foldedForm, markedForm, plainEnglish } from "./word-forms";

/** What separates a word from the one before: at most a space or hyphen, a comma or similar, or the end of a sentence or list item. */
type Gap = "tight" | "soft" | "hard";

/** One word of a text in its comparison forms. */
export interface TextWord {
  /** As written in the text, from `start` to `end`. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly gap: Gap;
  /** The separator between this word and the one before. */
  readonly before: string;
  readonly marked: string;
  readonly folded: string;
  readonly plain: string;
  readonly stem: string;
  /** Written with Vietnamese diacritics or with đ. */
  readonly hasMarks: boolean;
}

type Forms = Pick<TextWord, "marked" | "folded" | "plain" | "stem" | "hasMarks">;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*(?:[+#]+(?![\p{L}\p{N}])|['’ʼ]s(?![\p{L}\p{N}]))?/gu;
const TIGHT = /^(?:[ \t\u00a0]*|[ \t\u00a0]?[-‐‑–_/&.'’][ \t\u00a0]?|[ \t\u00a0]*\r?\n[ \t\u00a0]*)$/u;
const SOFT = /^[\s,/()[\]"“”'’‘«»&–—-]*$/u;
const HARD_INSIDE = /\.\s|\n\s*\n|\s\.$/u;

/** Cache of computed forms. Cleared when full, so that no input can exhaust the memory. */
const known = new Map<string, Forms>();
const MAX_KNOWN = 20_000;
/** Longer runs of letters are not natural words and are not cached. */
const LONGEST_KNOWN = 40;

/** The words of a text in order; linear in its length. */
export function textWords(text: string): TextWord[] {
  const words: TextWord[] = [];
  let last = 0;
  for (const match of withoutAddresses(text).matchAll(WORD)) {
    const raw = match[0];
    const start = match.index;
    const before = text.slice(last, start);
    last = start + raw.length;
    const forms = formsFor(raw);
    if (forms.folded === "") continue;
    words.push({ raw, start, end: last, before, gap: words.length === 0 ? "hard" : gapOf(before), ...forms });
  }
  return words;
}

/** The text with URLs and email addresses blanked out and all other positions unchanged. */
function withoutAddresses(text: string): string {
  if (!text.includes("@") && !text.includes("://")) return text;
  return text.replace(/\S+/gu, (run) => (/:\/\/|[^@]@[^@]/u.test(run) ? " ".repeat(run.length) : run));
}

function gapOf(between: string): Gap {
  if (between.length > 40 || HARD_INSIDE.test(between)) return "hard";
  if (TIGHT.test(between)) return "tight";
  return SOFT.test(between) ? "soft" : "hard";
}

function formsFor(raw: string): Forms {
  const before = known.get(raw);
  if (before) return before;
  const forms = formsOf(raw);
  if (raw.length > LONGEST_KNOWN) return forms;
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(raw, forms);
  return forms;
}

function formsOf(raw: string): Forms {
  const folded = foldedForm(raw);
  const marked = markedForm(raw.replace(/['’ʼ]s$/u, ""));
  // "UAVs" is a plural, "ITS" and "MEMS" are not.
  if (/^[\p{Lu}\p{N}]{2,}s$/u.test(raw)) return { marked, folded, plain: folded.slice(0, -1), stem: folded.slice(0, -1), hasMarks: false };
  if (/^[\p{Lu}\p{N}]{2,5}$/u.test(raw) && marked === folded) return { marked, folded, plain: folded, stem: folded, hasMarks: false };
  return { marked, folded, plain: plainEnglish(folded), stem: englishStem(folded), hasMarks: marked !== folded };
}
