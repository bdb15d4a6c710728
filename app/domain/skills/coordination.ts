import { meaningfulWords } from "./filler-words";
import { type SkillTrie, type TrieHit } from "./skill-trie";
import { type TextWord } from "./text-words";

/** A name with one part elsewhere in the sentence: "tương tự" in "thiết kế vi mạch số và tương tự". */
export interface SharedHit {
  /** The words of the text that express the name. */
  readonly from: number;
  readonly to: number;
  /** The words of the name as if they were adjacent. */
  readonly words: readonly TextWord[];
  readonly names: TrieHit["names"];
}

const JOINING = new Set(["and", "va", "or", "hoac"]);
/** The maximum number of words in the replaced part, and in the shared part. */
const LONGEST_PART = 3;
const LONGEST_SHARED = 4;

/**
 * Finds pairs of names that are joined by "and" and share a part: the end in English ("power and water systems"), the
 * start in Vietnamese ("thiết kế vi mạch số và tương tự"). Only whole names of at least two words count.
 */
export function sharedHits(trie: SkillTrie, words: readonly TextWord[]): readonly SharedHit[] {
  return words.flatMap((word, at) =>
    isJoining(word) && word.gap !== "hard" ? [...sharedEnds(trie, words, at), ...sharedStarts(trie, words, at)] : [],
  );
}

function isJoining(word: TextWord): boolean {
  return JOINING.has(word.folded) || /^\s?&\s?$/u.test(word.before);
}

/** "Power and water systems": combines the words before "and" with the end of the words after it. */
function sharedEnds(trie: SkillTrie, words: readonly TextWord[], joining: number): readonly SharedHit[] {
  const right = JOINING.has(words[joining]?.folded ?? "") ? joining + 1 : joining;
  const found: SharedHit[] = [];
  for (let own = 1; own <= 2; own += 1) {
    const from = joining - own;
    if (from < 0 || !isTight(words, from + 1, joining)) break;
    if (!isMeaningful(words.slice(from, joining))) continue;
    for (let replaced = 1; replaced <= 2; replaced += 1) {
      if (!isTight(words, right + 1, right + replaced + 1)) break;
      const shared = words.slice(right + replaced, right + replaced + LONGEST_SHARED);
      const whole = [...words.slice(from, joining), ...shared];
      for (const hit of trie.hitsAt(whole, 0))
        if (hit.to > own) found.push({ from, to: joining, words: whole.slice(0, hit.to), names: hit.names });
    }
  }
  return found;
}

/** "Thiết kế vi mạch số và tương tự": combines the start of the words before "và" with the words after it. */
function sharedStarts(trie: SkillTrie, words: readonly TextWord[], joining: number): readonly SharedHit[] {
  const right = JOINING.has(words[joining]?.folded ?? "") ? joining + 1 : joining;
  const found: SharedHit[] = [];
  for (let replaced = 1; replaced <= LONGEST_PART; replaced += 1) {
    for (let shared = 1; shared <= LONGEST_SHARED; shared += 1) {
      const from = joining - replaced - shared;
      if (from < 0 || !isTight(words, from + 1, joining)) break;
      const after = words.slice(right, right + LONGEST_PART).map((word, at) => (at === 0 ? { ...word, gap: "tight" as const } : word));
      const whole = [...words.slice(from, from + shared), ...after];
      for (const hit of trie.hitsAt(whole, 0)) {
        if (hit.to <= shared || !isMeaningful(whole.slice(shared, hit.to))) continue;
        // In English the start is shared only when it names a country: "Vietnamese history and culture".
        const names = hit.names.filter((name) => name.words.some((word) => word.hasMarks) || whole[0]?.folded === "vietnamese");
        found.push({ from: right, to: right + hit.to - shared, words: whole.slice(0, hit.to), names });
      }
    }
  }
  return found;
}

/** "Khoa học tự nhiên và kỹ thuật" is not "khoa học kỹ thuật": the remaining part must be meaningful on its own. */
function isMeaningful(part: readonly TextWord[]): boolean {
  return meaningfulWords(part.map((word) => word.folded)).some(Boolean);
}

function isTight(words: readonly TextWord[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (words[at]?.gap !== "tight") return false;
  return true;
}
