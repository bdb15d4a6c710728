import { compareTexts, sharedConcepts } from "../text/bm25";
import { TUNING } from "../weights";
import { assess, notAsked, type Assessment, type PairFacts } from "./assessment";

/** Maximum number of shared topics reported. */
const TOLD = 6;

const unknown = assess([{ reason: { code: "text_unknown" }, credit: null, share: 1 }]);

/**
 * Compares the topics of the position's text with those of the expert's texts (text/bm25.ts). Not asked when the
 * position mentions nothing that any expert writes about; unknown when the expert wrote nothing, or nothing comparable.
 */
export function judgeText({ own, asked }: PairFacts): Assessment {
  if (asked.position.text === null) return notAsked;
  if (asked.context.corpus === null) return unknown;
  if (asked.text === null) return notAsked;
  if (own.text === null) return unknown;
  const credit = compareTexts(asked.text, own.text);
  if (credit === null) return unknown;
  const skillIds = sharedConcepts(asked.text, own.text, TOLD);
  const code = skillIds.length > 0 ? "text_shared" : credit >= TUNING.text.wordsShared ? "text_words_shared" : "text_apart";
  return assess([{ reason: code === "text_shared" ? { code, skillIds } : { code }, credit, share: 1 }]);
}
