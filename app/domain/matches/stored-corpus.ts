import { type CorpusStatistics } from "~/domain/matching/model";
import { storedHashes, storedLength, termHash } from "./stored-terms";

/** The number of texts that contain each term: 4 bytes hash, 4 bytes count, ascending by hash. */
const ENTRY = 8;
/**
 * Terms of fewer texts are not stored. An institution writes its positions and sees the resulting text criterion, so it
 * could test word by word whether a profile that it may not find contains a word; and the words of a single profile
 * would remain here after its deletion. Half of all terms occur in only one text, so this also saves space.
 */
const LEAST_TEXTS = 3;

/** Counts texts one by one; some hundred thousand terms in all. */
export function corpusCounter() {
  const counts = new Map<number, number>();
  let documents = 0;
  let lengths = 0;
  return {
    add(text: Uint8Array): void {
      documents += 1;
      lengths += storedLength(text);
      for (const hash of storedHashes(text)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
    },
    result(): { documents: number; averageLength: number; vocabulary: Uint8Array<ArrayBuffer> } {
      const kept = [...counts].filter(([, count]) => count >= LEAST_TEXTS).sort(([a], [b]) => a - b);
      const vocabulary = new Uint8Array(kept.length * ENTRY);
      const view = new DataView(vocabulary.buffer);
      kept.forEach(([hash, count], at) => {
        view.setUint32(at * ENTRY, hash);
        view.setUint32(at * ENTRY + 4, count);
      });
      return { documents, averageLength: documents === 0 ? 0 : lengths / documents, vocabulary };
    },
  };
}

/** The statistics in the form BM25 needs; a term in fewer than `LEAST_TEXTS` texts counts as one that no text has. */
export function storedCorpus(documents: number, averageLength: number, vocabulary: Uint8Array): CorpusStatistics {
  const view = new DataView(vocabulary.buffer, vocabulary.byteOffset, vocabulary.byteLength);
  const total = vocabulary.byteLength / ENTRY;
  const documentsWith = (term: string): number => {
    const hash = termHash(term);
    let low = 0;
    let high = total;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (view.getUint32(middle * ENTRY) < hash) low = middle + 1;
      else high = middle;
    }
    return low < total && view.getUint32(low * ENTRY) === hash ? view.getUint32(low * ENTRY + 4) : 0;
  };
  return { documents, averageLength, documentsWith };
}
