import { type SkillName } from "./skill-names";
import { type TextWord } from "./text-words";

/** How well the words of a text agree with a name: 1 fully, less for other forms. */
export interface Agreement {
  readonly weight: number;
}

/** What is known of the sentence or line around a word. */
export interface Passage {
  /** Vietnamese without any diacritics: marks cannot tell words apart there. */
  readonly isUnaccented: boolean;
  /** In capitals throughout: case tells nothing there. */
  readonly isShouted: boolean;
  /** Whether the word at this place stands in the reach of a "no experience in". */
  denies(at: number): boolean;
}

const SYLLABLE =
  /^(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|q|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/u;
const UNACCENTED_SHARE = 0.7;
const DENIALS = [
  "khong co", "chua co", "chua tung", "khong biet", "khong phai", "khong yeu cau", "khong can", "chua biet", "no experience", "without", "not require",
  "not need", "no knowledge", "no need", "never worked", "not familiar", "no background", "not an expert", "except",
] as const;
/** How many words a denial reaches over. */
const REACH_OF_DENIAL = 8;

/** The passage of each word: sentences, lines and list items share one. */
export function passagesOf(words: readonly TextWord[]): readonly Passage[] {
  const passages: Passage[] = [];
  let from = 0;
  for (let at = 1; at <= words.length; at += 1) {
    if (at < words.length && words[at]?.gap !== "hard") continue;
    const passage = passageOf(words, from, at);
    for (; from < at; from += 1) passages.push(passage);
  }
  return passages;
}

function passageOf(words: readonly TextWord[], from: number, to: number): Passage {
  const own = words.slice(from, to);
  const lettered = own.filter((word) => /^\p{L}/u.test(word.raw));
  const syllables = lettered.filter((word) => SYLLABLE.test(word.folded)).length;
  const denials = own.flatMap((word, at) => {
    const two = `${word.folded} ${own[at + 1]?.folded ?? ""}`;
    return DENIALS.some((denial) => denial === word.folded || denial === two) ? [from + at] : [];
  });
  return {
    isUnaccented: own.every((word) => !word.hasMarks) && lettered.length > 1 && syllables / lettered.length >= UNACCENTED_SHARE,
    isShouted: lettered.length > 3 && lettered.every((word) => word.raw === word.raw.toUpperCase()),
    denies: (at) => denials.some((denial) => at > denial && at - denial <= REACH_OF_DENIAL),
  };
}

/** Whether the words may stand for the name where they are, and how well; null when not. */
export function agrees(name: SkillName, words: readonly TextWord[], from: number, to: number, passage: Passage): Agreement | null {
  const own = words.slice(from, to);
  if (name.isAbbreviation) return abbreviationAgrees(name, own, passage) ? { weight: 1 } : null;
  const marked = own.map((word) => word.marked).join("");
  const wanted = name.words.map((word) => word.marked).join("");
  if (marked === wanted) return { weight: 1 };
  const nameHasMarks = name.words.some((word) => word.hasMarks);
  if (nameHasMarks) {
    const folded = own.map((word) => word.folded).join("") === name.words.map((word) => word.folded).join("");
    if (!folded) return marksAgree(name, own) ? { weight: 0.97 } : null;
    return passage.isUnaccented && own.length > 1 ? { weight: 0.85 } : null;
  }
  if (own.some((word) => word.hasMarks)) return null;
  const plain = own.map((word) => word.plain).join("") === name.words.map((word) => word.plain).join("");
  if (plain) return { weight: 0.98 };
  return name.words.length > 1 && own.length > 1 ? { weight: 0.92 } : null;
}

/** Linking words aside, the same marked words. */
function marksAgree(name: SkillName, own: readonly TextWord[]): boolean {
  const content = (list: readonly TextWord[]): string =>
    list.filter((word) => !["về", "của", "cho"].includes(word.raw.normalize("NFC").toLowerCase())).map((word) => (word.hasMarks ? word.marked : word.stem)).join(" ");
  return content(name.words) === content(own);
}

/** Two or three letters only as written; longer ones unless all in lower case is a word. A plural s may follow. */
function abbreviationAgrees(name: SkillName, own: readonly TextWord[], passage: Passage): boolean {
  const written = own.map((word) => word.raw).join("");
  const wanted = name.words.map((word) => word.raw).join("");
  const letters = wanted.replace(/[^\p{L}]/gu, "").length;
  if (letters < 2 || (letters === 2 && passage.isShouted && !/\p{N}/u.test(wanted))) return /\p{N}/u.test(wanted) && written === wanted;
  if (written === wanted || written === `${wanted}s`) return true;
  return letters > 3 && written.toLowerCase().replace(/s$/u, "") === wanted.toLowerCase().replace(/s$/u, "");
}
