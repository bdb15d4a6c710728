import { isAnotherSyllable } from "./another-syllable";
import { SAYS_NOTHING_AFTER, SAYS_NOTHING_BEFORE, meaningfulWords } from "./filler-words";
import { lazily } from "./lazily";
import { isList, partsOf } from "./list-parts";
import { createPartialSearch, type PartialName } from "./partial-names";
import { expandShortForms } from "./short-forms";
import { keyOf, NAME_KEYS, type NameBook, type NameKey, SKILL_NAME_KINDS, type SkillName } from "./skill-names";
import { createSlipSearch } from "./spelling-slips";
import { type FoundSkill } from "./suggest-skills";
import { type TextWord, textWords } from "./text-words";

/**
 * How a text matched a skill. `exact`: the preferred name in either language or the id; `alias`: another name, or
 * another spelling, form or word order of a name; `unaccented`: without diacritics or with different ones; `typo`: with
 * one or two typos; `partial`: most of the distinctive words of a name; `ambiguous`: several skills.
 */
type SkillMatch = "exact" | "alias" | "unaccented" | "typo" | "partial" | "ambiguous" | "none";

interface SkillCandidate {
  readonly skillId: string;
  readonly match: SkillMatch;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface SkillResolution {
  /** The input as given. */
  readonly text: string;
  readonly match: SkillMatch;
  /** Null when `match` is `ambiguous` or `none`. */
  readonly skillId: string | null;
  /** 0 to 1: 1 for a preferred name, below 0.5 when ambiguous, 0 for none. */
  readonly confidence: number;
  /** Best first; includes the skill itself. */
  readonly candidates: readonly SkillCandidate[];
}

/** Confidence of a preferred name and of another name, by the key that matched. */
const CONFIDENCE: Readonly<Record<NameKey, readonly [label: number, alias: number]>> = {
  marked: [1, 0.97],
  folded: [0.94, 0.92],
  plain: [0.9, 0.89],
  joined: [0.88, 0.87],
  stem: [0.87, 0.86],
  bag: [0.86, 0.85],
  concepts: [0.8, 0.79],
};
/** Confidence factors for half of a double name, and for words removed around a name. */
const HALF = 0.85;
const TAKEN_OFF = 0.95;
const ALL_PARTS = 0.98;
const SOME_PARTS = 0.85;
/** Confidence factors when the words in brackets name another skill than those before, and when short forms were expanded. */
const BEFORE_BRACKETS = 0.9;
const WRITTEN_OUT = 0.93;
/** The minimum share of distinctive words, and the minimum lead over the next skill, to accept a partial match. */
const PARTIAL_SHARE = 0.66;
const PARTIAL_LEAD = 0.1;
/** Minimum confidence of a name found within a text, and its minimum share of the text, alone or before a preposition. */
const LEAST_WITHIN = 0.7;
const SHARE_WITHIN = 0.5;
/** The same threshold in syllables: "tin học văn phòng" is not computer science. */
const SHARE_WITHIN_SYLLABLES = 0.6;
const SHARE_OF_HEAD = 0.3;
const LONGEST_CONTAINING = 80;
const AMBIGUOUS = 0.45;
/** Different diacritics are weaker evidence than missing ones. */
const OTHER_MARKS = 0.85;
/** Longer text is not a skill name; only its start is read. */
const LONGEST_TEXT = 400;

/** Builds the resolver: maps free text of a spreadsheet cell or form field to a skill. */
export function createResolver(
  book: NameBook,
  isId: (text: string) => boolean,
  find: (text: string) => readonly FoundSkill[],
): (text: string) => SkillResolution {
  const partial = lazily(() => createPartialSearch(book));
  const nearestNames = lazily(() => createSlipSearch(book));

  const named =
    (keys: readonly NameKey[]): NameReader =>
    (words, weight) => {
      for (const key of keys) {
        const value = keyOf(key, words);
        const found =
          value === null
            ? []
            : preferred(
                book.lookUp(key, value).filter((name) => !isAnotherSyllable(name, words)),
                words,
              );
        if (found.length > 0) return found.map((name) => candidate(name, key, words, weight));
      }
      return [];
    };
  const verbatim = named(["marked", "folded", "plain"]);
  const closely = named(NAME_KEYS.filter((key) => key !== "concepts"));
  const byNotions = named(["concepts"]);
  const anyhow = (words: readonly TextWord[]): readonly SkillCandidate[] =>
    firstFound(
      () => strip(words, closely),
      () => strip(words, byNotions),
    );

  // "Học máy, học sâu" is two skills, not "học máy sâu", but "security, network" is one.
  const readList = (text: string): readonly SkillCandidate[] => {
    const parts = isList(text) ? partsOf(text).map((part) => verbatim(textWords(part), 1)) : [];
    return parts.every((part) => part.length > 0) ? readParts(parts) : [];
  };

  // "Deep learning (PyTorch)" is deep learning, whatever is in the brackets.
  const readBeforeBrackets = (text: string): readonly SkillCandidate[] => {
    const [, head] = /^([^()]+)\([^()]+\)\s*$/u.exec(text) ?? [];
    const found = head === undefined || isList(head) ? [] : strip(textWords(head), closely);
    return found.length === 1
      ? found.map((one) => ({ ...one, match: "alias" as const, confidence: round(one.confidence * BEFORE_BRACKETS) }))
      : [];
  };

  const readShortForms = (words: readonly TextWord[]): readonly SkillCandidate[] => {
    const found = expandShortForms(words).flatMap((text) => strip(textWords(text), closely));
    return [
      ...new Map(
        found.map((one) => [one.skillId, { ...one, match: "alias" as const, confidence: round(one.confidence * WRITTEN_OUT) }]),
      ).values(),
    ];
  };

  const read = (text: string): readonly SkillCandidate[] => {
    const words = textWords(text);
    const parts = lazily(() => partsOf(text).map((part) => anyhow(textWords(part))));
    return firstFound(
      () => verbatim(words, 1),
      () => oneOf(readList(text), () => readBeforeBrackets(text)),
      () => closely(words, 1),
      () => oneOf(readParts(parts()), () => readBeforeBrackets(text)),
      () => strip(words, closely),
      () => readShortForms(words),
      () => anyhow(words),
      () => nearestNames()(words).map(({ name, confidence }) => ({ skillId: name.skillId, match: "typo" as const, confidence })),
    );
  };

  return (text) => {
    const clean = text.normalize("NFC").trim().slice(0, LONGEST_TEXT);
    if (isId(clean)) return resolution(text, [{ skillId: clean, match: "exact", confidence: 1 }]);
    if (/:\/\/|\S@\S+\.\S/u.test(clean)) return resolution(text, []);
    const found = read(clean);
    if (found.length > 0) return resolution(text, found);
    const within = containedIn(clean, find(clean));
    return within ? resolution(text, [within]) : resolvePartly(text, partial()(textWords(clean)));
  };
}

/**
 * The single skill whose name occurs in the text and makes up most of its meaning: "network slicing for 5G". The part
 * before a word such as "for", "in" or "cho" is the subject.
 */
function containedIn(text: string, found: readonly FoundSkill[]): SkillCandidate | null {
  if (text.length > LONGEST_CONTAINING) return null;
  const meaningfulCount = countMeaningful(text);
  const [one, ...others] = found
    .filter(({ confidence }) => confidence >= LEAST_WITHIN)
    .map(({ skillId, words }) => ({
      skillId,
      share: Math.max(...words.map(countMeaningful)) / meaningfulCount,
      at: Math.min(...words.map((word) => text.indexOf(word))),
    }))
    .sort((a, b) => a.at - b.at);
  const isHead = one !== undefined && others.every(({ at }) => /\s(?:for|in|using|with|cho|trong|bằng)\s/iu.test(text.slice(one.at, at)));
  const least = textWords(text).some((word) => word.hasMarks) ? SHARE_WITHIN_SYLLABLES : SHARE_WITHIN;
  if (!one || !isHead || one.share < (others.length > 0 ? SHARE_OF_HEAD : least)) return null;
  return { skillId: one.skillId, match: "partial", confidence: round(Math.min(0.65, 0.4 + one.share * 0.3)) };
}

function countMeaningful(text: string): number {
  return Math.max(1, meaningfulWords(textWords(text).map((word) => word.folded)).filter(Boolean).length);
}

/** Returns a skill when its distinctive words match clearly better than those of any other skill; otherwise only candidates. */
function resolvePartly(text: string, found: readonly PartialName[]): SkillResolution {
  const candidates = found.map(({ skillId, share }): SkillCandidate => ({
    skillId,
    match: "partial",
    confidence: round(Math.min(0.65, share * 0.75)),
  }));
  const [first, second] = found;
  const best = candidates[0];
  const named = first?.isMeaningful && best && first.share >= PARTIAL_SHARE && first.share - (second?.share ?? 0) >= PARTIAL_LEAD;
  return named
    ? { text, match: "partial", skillId: best.skillId, confidence: best.confidence, candidates }
    : { text, match: "none", skillId: null, confidence: 0, candidates };
}

/** Labels before aliases; among several, the name spelled exactly as given (SAR, Sar); each skill once. */
function preferred(names: readonly SkillName[], words: readonly TextWord[]): readonly SkillName[] {
  const among = SKILL_NAME_KINDS.map((kind) => names.filter((name) => name.kind === kind)).find((some) => some.length > 0) ?? [];
  const given = words.map((word) => word.raw.normalize("NFC")).join(" ");
  const asGiven = among.filter((name) => name.words.map((word) => word.raw).join(" ") === given);
  const chosen = asGiven.length > 0 ? asGiven : among;
  return [...new Map(chosen.map((name) => [name.skillId, name])).values()];
}

function candidate(name: SkillName, key: NameKey, words: readonly TextWord[], weight: number): SkillCandidate {
  const [label, alias] = CONFIDENCE[key];
  const otherMarks = key === "folded" && words.some((word) => word.hasMarks);
  const unaccented = key !== "marked" && key !== "concepts" && name.words.some((word) => word.hasMarks);
  return {
    skillId: name.skillId,
    match: unaccented ? "unaccented" : key === "marked" && name.kind === "label" && weight === 1 ? "exact" : "alias",
    confidence: round(
      (otherMarks ? OTHER_MARKS : name.kind === "label" ? label : alias) *
        (name.kind === "derived" || name.kind === "core" ? HALF : 1) *
        weight,
    ),
  };
}

/** The skills whose names equal the words as given. */
type NameReader = (words: readonly TextWord[], weight: number) => readonly SkillCandidate[];

function firstFound(...ways: readonly (() => readonly SkillCandidate[])[]): readonly SkillCandidate[] {
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}

/** The first reading, unless it gives several skills and the second gives exactly one. */
function oneOf(found: readonly SkillCandidate[], otherwise: () => readonly SkillCandidate[]): readonly SkillCandidate[] {
  if (found.length < 2) return found;
  const other = otherwise();
  return other.length > 0 ? other : found;
}

/** The skills of a cell with several parts; a part without a match lowers the confidence of the others. */
function readParts(parts: readonly (readonly SkillCandidate[])[]): readonly SkillCandidate[] {
  const named = parts.filter((part) => part.length > 0);
  if (parts.length < 2 || named.length === 0) return [];
  return agree(named, named.length === parts.length ? ALL_PARTS : SOME_PARTS);
}

/** The name that remains after removing filler words from both ends, as few as possible. */
function strip(words: readonly TextWord[], named: NameReader): readonly SkillCandidate[] {
  const starts = reach(words.length, 0, (from) => lengthsToTakeOff(words, from, 1).map((length) => from + length));
  const ends = reach(words.length, words.length, (to) => lengthsToTakeOff(words, to, -1).map((length) => to - length));
  const rests = starts
    .flatMap((from) => ends.map((to) => ({ from, to })))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => b.to - b.from - (a.to - a.from) || b.from - a.from);
  for (const { from, to } of rests) {
    const found = named(words.slice(from, to), to - from === words.length ? 1 : TAKEN_OFF);
    if (found.length > 0) return found;
  }
  return [];
}

/** Every position reachable from a position, including itself. */
function reach(length: number, start: number, next: (place: number) => readonly number[]): readonly number[] {
  const places = new Set([start]);
  for (const place of places) for (const other of next(place)) if (other > 0 && other < length) places.add(other);
  return [...places];
}

/** The possible numbers of filler words from a position on, forwards (1) or backwards (-1): a listed wording or a number. */
function lengthsToTakeOff(words: readonly TextWord[], place: number, direction: 1 | -1): readonly number[] {
  const fillers = direction === 1 ? SAYS_NOTHING_BEFORE : SAYS_NOTHING_AFTER;
  const lengths = [3, 2, 1].filter((length) => {
    const wording = direction === 1 ? words.slice(place, place + length) : words.slice(Math.max(0, place - length), place);
    return wording.length === length && fillers.has(wording.map((word) => word.folded).join(" "));
  });
  const next = words[direction === 1 ? place : place - 1]?.raw ?? "";
  return /^\p{N}+$/u.test(next) ? [...lengths, 1] : lengths;
}

/** Combines the parts of a cell: the one skill that all parts may mean if there is one, otherwise all their skills. */
function agree(parts: readonly (readonly SkillCandidate[])[], weight: number): readonly SkillCandidate[] {
  const first = parts[0] ?? [];
  const common = first.filter((one) => parts.every((part) => part.some((other) => other.skillId === one.skillId)));
  if (common.length > 0) return common.map((one) => ({ ...one, confidence: round(one.confidence * weight) }));
  return [...new Map(parts.flat().map((one) => [one.skillId, one])).values()];
}

function resolution(text: string, found: readonly SkillCandidate[]): SkillResolution {
  const candidates = [...found].sort((a, b) => b.confidence - a.confidence || (a.skillId < b.skillId ? -1 : 1));
  const best = candidates[0];
  if (!best) return { text, match: "none", skillId: null, confidence: 0, candidates };
  if (candidates.length > 1) return { text, match: "ambiguous", skillId: null, confidence: AMBIGUOUS, candidates };
  return { text, match: best.match, skillId: best.skillId, confidence: best.confidence, candidates };
}

function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
