import { CUES, CUES_AFTER, isEveryday, isForCells } from "./everyday-names";
import { type SkillName } from "./skill-names";
import { type TextWord } from "./text-words";

/** How well the words of a text match a name. */
export interface Agreement {
  /** 1 for a full match, less for other word forms. */
  readonly weight: number;
  /** An everyday word without supporting context: it counts only next to a linked skill. */
  readonly needsCompany: boolean;
}

/** Properties of the sentence or line around a word. */
export interface Passage {
  /** Vietnamese without any diacritics: they cannot distinguish words here. */
  readonly isUnaccented: boolean;
  /** All in capitals: case carries no information here. */
  readonly isShouted: boolean;
  /** Whether the word at this position is in the scope of a negation such as "no experience in". */
  denies(at: number): boolean;
}

const SYLLABLE = /^(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|q|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(?:c|ch|m|n|ng|nh|p|t)?$/u;
const UNACCENTED_SHARE = 0.7;
const DENIALS = new Set([
  ..."khong co,chua co,chua tung,khong lam ve,khong lam,khong nghien cuu,khong lien quan,khong thuoc,khong su dung,chua lam,khong biet,khong phai,khong yeu cau,khong can,khong doi hoi,khong bao gom,chua biet".split(
    ",",
  ),
  ..."no experience,no prior,without,not require,not required,not need,no knowledge,no need,never worked".split(","),
  ..."not work,not worked,do not,does not,did not,don t,not do,not use,not used,nor,neither,not familiar,no background,not an expert,except,excluding,rather than,do not have,don t have,ngoai tru,khong chuyen".split(
    ",",
  ),
]);
const PASTIMES = new Set([
  "interests",
  "other interests",
  "personal interests",
  "hobbies",
  "hobby",
  "so thich",
  "so thich ca nhan",
  "hobbies and interests",
  "interests and hobbies",
]);
/** Words that begin another statement, and words that do so only after a comma. */
const CONTRASTS = new Set(["but", "however", "although", "nhung", "song", "tuy", "yet"]);
const STARTS = new Set(
  "i,we,he,she,my,his,her,is,has,have,works,working,strong,expert,experienced,skilled,now,currently,only,with,toi,anh,chi,ong,ba,hien,da,dang,co,biet,chuyen,chu,thanh,am,gioi,tung,se,can,uu".split(
    ",",
  ),
);
/** "No malware analysis needed", "không cần". */
const NEEDED = new Set(["needed", "required", "necessary", "expected", "wanted"]);
/** How many words a negation covers within its clause. */
const REACH_OF_DENIAL = 12;

/** The passage number of each word: the words of one sentence, line or list item share a passage. */
export function passagesOf(words: readonly TextWord[]): readonly Passage[] {
  const passages: Passage[] = [];
  let from = 0;
  for (let at = 1; at <= words.length; at += 1) {
    if (at < words.length && words[at]?.gap !== "hard") continue;
    const passage = passageOf(words, from, at, from > 0 && isPastime(words, from));
    for (; from < at; from += 1) passages.push(passage);
  }
  return passages;
}

/** "Interests: photography, chess": a heading of one or two words, and the line under it. */
function isPastime(words: readonly TextWord[], from: number): boolean {
  if (!/:/u.test(words[from]?.before ?? "")) return false;
  let start = from - 1;
  while (start > 0 && words[start]?.gap !== "hard" && !words[start]?.before.includes("\n")) start -= 1;
  return PASTIMES.has(
    words
      .slice(start, from)
      .map((word) => word.folded)
      .join(" "),
  );
}

function passageOf(words: readonly TextWord[], from: number, to: number, isPastime: boolean): Passage {
  const own = words.slice(from, to);
  const lettered = own.filter((word) => /^\p{L}/u.test(word.raw));
  const syllables = lettered.filter((word) => SYLLABLE.test(word.folded)).length;
  const clauses = clausesOf(own);
  const denials = own.flatMap((_, at) => (isDenial(own, at) ? [from + at] : []));
  return {
    isUnaccented: own.every((word) => !word.hasMarks) && lettered.length > 1 && syllables / lettered.length >= UNACCENTED_SHARE,
    isShouted: lettered.length > 3 && lettered.every((word) => word.raw === word.raw.toUpperCase()),
    denies: (at) =>
      isPastime || denials.some((denial) => at > denial && at - denial <= REACH_OF_DENIAL && clauses[at - from] === clauses[denial - from]),
  };
}

/** The clause number of each word: a contrast word starts a new clause, and so does a new predicate after a comma. */
function clausesOf(own: readonly TextWord[]): readonly number[] {
  let clause = 0;
  return own.map((word) => {
    if (CONTRASTS.has(word.folded) || /;/u.test(word.before) || (/,/u.test(word.before) && STARTS.has(word.folded))) clause += 1;
    return clause;
  });
}

function isDenial(own: readonly TextWord[], at: number): boolean {
  // "Hàng không" is aviation; "hàng không, sử dụng" contains no negation.
  if (own[at]?.folded === "khong" && own[at - 1]?.folded === "hang") return false;
  const together = [1, 2].find((ahead) => own[at + ahead]?.gap !== "tight") ?? 3;
  if (phrasesFrom(own.slice(at, at + together), 0, 1).some((phrase) => DENIALS.has(phrase))) return true;
  return own[at]?.folded === "no" && own.slice(at + 1, at + REACH_OF_DENIAL).some((word) => NEEDED.has(word.folded));
}

/** The phrases of one, two and three words that start at a position, forwards (1) or backwards (-1), folded. */
function phrasesFrom(words: readonly TextWord[], at: number, direction: 1 | -1): readonly string[] {
  return [1, 2, 3].map((length) => {
    const start = direction === 1 ? at : at - length + 1;
    return words
      .slice(Math.max(0, start), start + length)
      .map((word) => word.folded)
      .join(" ");
  });
}

/** Whether the words may express the name in this position, and how well; null when not. */
export function agrees(name: SkillName, words: readonly TextWord[], from: number, to: number, passage: Passage): Agreement | null {
  if (isForCells(name) || (name.text.length === 1 && !standsAlone(words, from))) return null;
  const weight = name.isAbbreviation
    ? abbreviationWeight(name, words.slice(from, to), passage)
    : wordsWeight(name, words.slice(from, to), passage);
  if (weight === null) return null;
  return { weight, needsCompany: isEveryday(name) && !isAnnounced(words, from, to) };
}

/** "R", but not the one in "R&D", "R-squared" or "J. R. Smith"; it must be a capital, regardless of the rest. */
function standsAlone(words: readonly TextWord[], at: number): boolean {
  const isOpen = (between: string | undefined): boolean => between === undefined || !/^\s?[-‐‑–&.'’]/u.test(between);
  return /^\p{Lu}$/u.test(words[at]?.raw ?? "") && isOpen(words[at]?.before) && isOpen(words[at + 1]?.before);
}

function wordsWeight(name: SkillName, own: readonly TextWord[], passage: Passage): number | null {
  const joined = (list: readonly TextWord[], form: "marked" | "folded" | "plain"): string => list.map((word) => word[form]).join("");
  if (joined(own, "marked") === joined(name.words, "marked")) return 1;
  if (name.words.some((word) => word.hasMarks)) {
    if (joined(own, "folded") !== joined(name.words, "folded")) return linkedWordsAside(name.words) === linkedWordsAside(own) ? 0.97 : null;
    return passage.isUnaccented && own.length > 1 ? 0.85 : null;
  }
  if (own.some((word) => word.hasMarks)) return null;
  // "Renewable", said of a contract, is not "renewables".
  if (own.length === 1 && /able$/u.test(own[0]?.folded ?? "")) return null;
  if (joined(own, "plain") === joined(name.words, "plain")) return 0.98;
  if (own.length > name.words.length && !isTurned(name, own)) return null;
  if (name.words.length > 1) return own.length > 1 ? 0.92 : null;
  return /(?:olog|ic|om|chem)ist$|ician$|ographer$/u.test(own[0]?.plain ?? "") ? 0.75 : null;
}

/** "Treatment of wastewater" for "wastewater treatment"; extra words inside a name make it another phrase. */
function isTurned(name: SkillName, own: readonly TextWord[]): boolean {
  return own[1]?.folded === "of" && own[0]?.stem === name.words.at(-1)?.stem && own.length <= name.words.length + 2;
}

function linkedWordsAside(words: readonly TextWord[]): string {
  const linking = ["về", "của", "cho", "of", "for", "the", "a", "an"];
  return words
    .filter((word) => !linking.includes(word.raw.normalize("NFC").toLowerCase()))
    .map((word) => (word.hasMarks ? word.marked : word.stem))
    .join(" ");
}

/** Up to three letters must match as written; longer ones match in any case. A plural s may follow. */
function abbreviationWeight(name: SkillName, own: readonly TextWord[], passage: Passage): number | null {
  const written = own.map((word) => word.raw).join("");
  const wanted = name.words.map((word) => word.raw).join("");
  const letters = wanted.replace(/[^\p{L}]/gu, "").length;
  const hasDigit = /\p{N}/u.test(wanted);
  if (passage.isShouted && letters < 3 && !hasDigit) return null;
  if (written === wanted || written === `${wanted}s`) return 1;
  if (hasDigit && written.toLowerCase() === wanted.toLowerCase()) return 0.95;
  // "carts" is not the plural of CAR-T.
  const isPlural = own.length === name.words.length && written.toLowerCase() === `${wanted.toLowerCase()}s`;
  return letters > 3 && (isPlural || written.toLowerCase() === wanted.toLowerCase()) ? 0.95 : null;
}

/** Whether the words around a name show that it is a subject: a cue, or a list of short items. */
function isAnnounced(words: readonly TextWord[], from: number, to: number): boolean {
  if (from > 0 && words[from]?.gap === "tight" && phrasesFrom(words, from - 1, -1).some((phrase) => CUES.has(phrase))) return true;
  if (words[to]?.gap === "tight" && CUES_AFTER.has(words[to]?.folded ?? "")) return true;
  return isListItem(words, from, to);
}

/** A comma, semicolon or line end on both sides, and another short item next to it: "Python, R, Go". */
function isListItem(words: readonly TextWord[], from: number, to: number): boolean {
  const divides = (at: number): boolean => at >= words.length || words[at]?.gap !== "tight" || /\n/u.test(words[at]?.before ?? "");
  const joins = (at: number): boolean => ["and", "va", "or"].includes(words[at]?.folded ?? "");
  const opens = divides(from) || joins(from - 1);
  const closes = divides(to) || joins(to);
  if (!opens || !closes) return false;
  const listed = (at: number): boolean => /[,;/|•·]/u.test(words[at]?.before ?? "") || joins(at) || joins(at - 1);
  return listed(from) || listed(to);
}
