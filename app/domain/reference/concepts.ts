import { CONCEPT_LINES } from "./concept-words";
import { type TextWord, textWords } from "./text-words";

interface Step {
  readonly next: Map<string, Step>;
  concept: string | null;
}

/** Wordings by the stems of their words; a step that ends a wording knows its concept. */
const WORDINGS = buildWordings();

function buildWordings(): Step {
  const root: Step = { next: new Map(), concept: null };
  CONCEPT_LINES.forEach((wordings, line) => {
    for (const wording of wordings) {
      let step = root;
      for (const word of textWords(wording)) {
        let next = step.next.get(word.stem);
        if (!next) step.next.set(word.stem, (next = { next: new Map(), concept: null }));
        step = next;
      }
      step.concept ??= `=${line}`;
    }
  });
  return root;
}

/** The words as notions: wordings of one notion alike, the longest first; other words as their stems. */
export function conceptsOf(words: readonly TextWord[]): readonly string[] {
  const concepts: string[] = [];
  for (let at = 0; at < words.length; ) {
    let step: Step | undefined = WORDINGS;
    let found: { concept: string; to: number } | null = null;
    for (let to = at; to < words.length && step; to += 1) {
      step = step.next.get(words[to]?.stem ?? "");
      if (step?.concept) found = { concept: step.concept, to: to + 1 };
    }
    concepts.push(found?.concept ?? words[at]?.stem ?? "");
    at = found?.to ?? at + 1;
  }
  return concepts;
}
