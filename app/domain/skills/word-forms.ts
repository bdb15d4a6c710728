/**
 * The forms in which single words are compared. Each function takes one lower-case word. The results are keys, never
 * for display: a word only has to get the same key as its other spellings.
 */

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** After these letters, a closing y and i are spelling variants: kỹ and kĩ, lý and lí, quy and qui. */
const OPEN_SYLLABLE_IN_Y = /^(h|k|l|m|s|t|v|qu)y$/u;

/**
 * A Vietnamese word with its diacritics, independent of the position of the tone mark (hoà, hòa) and of the spelling of
 * i. The tone moves to the end, the vowel marks stay: "kĩ" and "kỹ" -> "ki" + tilde.
 */
export function markedForm(word: string): string {
  const apart = word
    .normalize("NFD")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Cf}/gu, "");
  const tones = apart.match(TONES)?.join("") ?? "";
  return openSyllable(apart.replace(TONES, "")).normalize("NFC") + tones;
}

/** The word without any diacritics, đ as d. */
export function foldedForm(word: string): string {
  const bare = word.normalize("NFD").toLowerCase().normalize("NFD");
  return openSyllable(
    bare
      .replace(/[\p{M}\p{Cf}]/gu, "")
      .replace(/đ/g, "d")
      .replace(/['’ʼ]s$/u, ""),
  );
}

/** "Oxy", "ôxy", "oxi", "ôxi": one loan word in four spellings. */
const OXYGEN = /^[oô]x[iy]$/u;

function openSyllable(word: string): string {
  if (OXYGEN.test(word.normalize("NFC"))) return "oxi";
  return OPEN_SYLLABLE_IN_Y.test(word) ? `${word.slice(0, -1)}i` : word;
}

const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/is(ation|ations|e|es|ed|ing|er|ers|able)$/u, "iz$1"],
  [/ys(e|es|ed|ing|er|ers)$/u, "yz$1"],
  [/our(s|al|ally|ed|ing|able|ful|ism|ist)?$/u, "or$1"],
  [/([bt])re(s)?$/u, "$1er$2"],
  [/ogue(s)?$/u, "og$1"],
  [/ll(ing|ed|er|ers)$/u, "l$1"],
  [/^(.+?)(ae|oe)(?=.{2})/u, "$1e"],
  [/^(ae|oe)(?=.{4})/u, "e"],
  [/sulph/u, "sulf"],
  [/^alumini/u, "alumin"],
  [/^grey/u, "gray"],
  [/(def|off|lic|pret)ence(s)?$/u, "$1ense$2"],
  [/gramme(s|d|r|rs)?$/u, "gram$1"],
  [/^ageing/u, "aging"],
  [/^mould/u, "mold"],
  [/^tyre/u, "tire"],
];

/** Merges British and American spelling, and plural and singular: "fibres" and "fiber", "analyses" and "analysis". */
export function plainEnglish(folded: string): string {
  if (folded.length < 4 || !/^[a-z]+$/u.test(folded)) return plural(folded);
  let word = folded.replace(/lyses$/u, "lysis").replace(/(^|.{3})tech$/u, "$1technology");
  for (const [british, american] of AMERICAN) word = word.replace(british, american);
  return plural(word);
}

function plural(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /(ss|us|is|ics|sys)$/u.test(word)) return word;
  if (/ies$/u.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ss|sh|ch|x|us|zz)es$/u.test(word)) return word.slice(0, -2);
  return /[a-z0-9]/u.test(word.at(-2) ?? "") ? word.slice(0, -1) : word;
}

/**
 * The stem that remains after removing English inflection and derivation: "verification", "verify" and "verifying" are
 * equal, and so are "engineering" and "engineer", "electronics" and "electronic". Too coarse for a name of a single
 * word.
 */
export function englishStem(folded: string): string {
  const word = plainEnglish(folded);
  if (word.length < 5 || !/^[a-z]+$/u.test(word)) return word;
  return tidy(
    word
      .replace(/^scientist$/u, "science")
      .replace(/(olog|onom|ograph)(ist|er|y|ic|ics|ical)$/u, "$1y")
      .replace(/(ic|ist)(ist|ian)$/u, "ic")
      .replace(/^((?:bio|geo|electro)?chem)(ist|istry|ical)$/u, "$1")
      .replace(/^analyst$/u, "analysis")
      .replace(/ecture$/u, "ect")
      .replace(/([a-z]{4})ment$/u, "$1")
      .replace(/(if)(ication|ier|ied|ying|y)$/u, "$1")
      .replace(/iz(ation|er|ed|ing|e)$/u, "iz")
      .replace(/at(ion|or|ed|ing|e|ional)$/u, "at")
      .replace(/(ct|pt|rt|ss|s)ion(al)?$/u, "$1")
      .replace(/ical$/u, "ic")
      .replace(/ics$/u, "ic")
      .replace(/ering$/u, (ending: string, at: number) => (at > 3 && word[at - 1] !== "e" ? "er" : ending))
      .replace(/([^e])(ing|ed|er)$/u, (whole: string, before: string, _ending: string, at: number) => (at >= 2 ? before : whole)),
  );
}

/** Drops a final e and merges a doubled last consonant: "program(m)ing", "comput(e)". */
function tidy(stem: string): string {
  return stem.replace(/e$/u, "").replace(/([bdgmnprt])\1$/u, "$1");
}
