import { expect, test } from "vitest";
import { corpusCounter, storedCorpus } from "./stored-corpus";
import { packTerms } from "./stored-terms";

const text = (...words: string[]) => packTerms({ length: words.length, counts: Object.fromEntries(words.map((word) => [word, 1])) });

test("tells in how many texts a term stands, and nothing of one that fewer than three texts have", () => {
  const counter = corpusCounter();
  for (const words of [["common", "shared", "twice"], ["common", "shared", "twice"], ["common", "shared", "onceonly"], ["common"]])
    counter.add(text(...words));
  const { documents, averageLength, vocabulary } = counter.result();
  const { documentsWith } = storedCorpus(documents, averageLength, vocabulary);
  expect({ documents, averageLength }).toEqual({ documents: 4, averageLength: 2.5 });
  expect(["common", "shared", "twice", "onceonly", "nowhere"].map(documentsWith)).toEqual([4, 3, 0, 0, 0]);
});
