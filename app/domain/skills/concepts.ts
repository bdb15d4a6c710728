import { CONCEPT_LINES } from "./concept-words";
import { type TextWord, textWords } from "./text-words";
import { foldedForm } from "./word-forms";

interface Step {
  readonly next: Map<string, Step>;
  concept: string | null;
}

/** A trie of wordings by the stems of their words; a node that ends a wording holds its concept. */
const WORDINGS = buildWordings();

function buildWordings(): Step {
  const root: Step = { next: new Map(), concept: null };
  CONCEPT_LINES.forEach((wordings, line) => {
    const steps = wordings.map((wording) => stepTo(root, wording));
    // A line that shares a wording with an earlier line extends that line's concept.
    const concept = steps.find((step) => step.concept !== null)?.concept ?? `=${line}`;
    for (const step of steps) step.concept ??= concept;
  });
  return root;
}

function stepTo(root: Step, wording: string): Step {
  let step = root;
  for (const word of textWords(wording)) {
    let next = step.next.get(word.stem);
    if (!next) step.next.set(word.stem, (next = { next: new Map(), concept: null }));
    step = next;
  }
  return step;
}

const ONE_WORD = new Set(CONCEPT_LINES.flat().flatMap((wording) => (textWords(wording).length === 1 ? [foldedForm(wording)] : [])));

/** Whether a word is in the list itself, not only by its stem: "market", but not "marketing". */
export function isListedConcept(word: TextWord): boolean {
  return ONE_WORD.has(word.folded);
}

/** Maps the words to concepts, longest wording first, so that wordings of one concept are equal; other words become their stems. */
export function conceptsOf(words: readonly TextWord[]): readonly string[] {
  const concepts: string[] = [];
  for (let at = 0; at < words.length;) {
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
