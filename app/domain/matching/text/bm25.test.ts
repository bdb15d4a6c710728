import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TextTerms } from "../model";
import { compareTexts, corpusOf, sharedConcepts, textDocument, textQuery, type Links } from "./bm25";

const text = (...terms: string[]): TextTerms => {
  const counts: Record<string, number> = {};
  for (const term of terms) counts[term] = (counts[term] ?? 0) + 1;
  return { length: terms.length, counts };
};
const others = ["a", "b", "c", "d"].map((id) => text(`skill:${id}`, "vi_mach", "chip"));
const corpus = corpusOf([...others, text("skill:a", "skill:b", "polymer", "ghi_chep"), null]);
const none = () => [];
const queryOf = (asked: TextTerms, skills: string[] = [], links: Links = none) => textQuery(asked, skills, corpus, links);
const document = (own: TextTerms, isShown: (skillId: string) => boolean = () => true) => textDocument(own, isShown);
const value = (asked: TextTerms, own: TextTerms) => {
  const query = queryOf(asked);
  return query === null ? null : compareTexts(query, document(own));
};

describe("the statistics of texts", () => {
  it("count texts, their mean length and in how many a term stands", () => {
    expect(corpus.documents).toBe(5);
    expect(corpus.averageLength).toBe(16 / 5);
    expect([corpus.documentsWith("skill:a"), corpus.documentsWith("constructor")]).toEqual([2, 0]);
  });
});

describe("comparing texts", () => {
  it("rates a rare subject above a common one, and none at 0", () => {
    const asked = text("skill:a", "skill:c");
    const [rare, common, none] = [text("skill:c", "x"), text("skill:a", "x"), text("skill:d", "x")].map((own) => value(asked, own) ?? 0);
    expect(rare).toBeGreaterThan(common ?? 1);
    expect(none).toBe(0);
  });

  it("rates the same concepts much the same in Vietnamese and in English", () => {
    const asked = text("skill:a", "skill:b", "vi_mach", "ghi_chep");
    const vietnamese = value(asked, text("skill:a", "vi_mach", "ghi_chep")) ?? 0;
    const english = value(asked, text("skill:a", "chip", "polymer")) ?? 0;
    expect(vietnamese).toBeGreaterThan(english);
    expect(vietnamese - english).toBeLessThan(0.15);
  });

  it("compares words alone where the query names no concept, and nothing across languages", () => {
    expect(value(text("polymer"), text("polymer", "chip"))).toBeGreaterThan(0.5);
    expect(value(text("polymer"), text("vi_mach"))).toBeNull();
  });

  it("has no query of terms that nobody uses", () => {
    expect(queryOf(text("nonsense"))).toBeNull();
  });

  it("looks for the skills that the position asks for, also where its text does not name them", () => {
    const query = queryOf(text("chip"), ["a"]);
    expect(query && compareTexts(query, document(text("skill:a", "x")))).toBeGreaterThan(0.5);
  });

  it("takes a neighbouring subject for part of what is asked", () => {
    const query = queryOf(text("skill:a"), [], (id) => (id === "a" ? [{ skillId: "d", credit: 0.5 }] : []));
    const [itself, near, far] = ["a", "d", "c"].map((id) => (query ? (compareTexts(query, document(text(`skill:${id}`, "x"))) ?? 0) : 0));
    expect(near).toBeGreaterThan(far ?? 1);
    expect(near).toBeLessThan(itself ?? 0);
  });

  it("counts a subject in full where works or posts show it, in part where only the self-description names it", () => {
    const query = queryOf(text("skill:a"));
    const [shown, said] = [true, false].map((isShown) =>
      query
        ? (compareTexts(
            query,
            document(text("skill:a", "x"), () => isShown),
          ) ?? 0)
        : 0,
    );
    expect(said).toBeGreaterThan(0);
    expect(said).toBeLessThan(shown ?? 0);
  });

  it("does not reward a list of everything", () => {
    const stuffed = text(...Array.from({ length: 200 }, (_, index) => `word${index}`), "skill:a");
    expect(value(text("skill:a", "skill:b"), stuffed)).toBeLessThan(
      (value(text("skill:a", "skill:b"), text("skill:a", "x", "y")) ?? 0) / 2,
    );
  });

  it("stays between 0 and 1 and never falls when a text says more of what is asked", () => {
    const terms = fc.array(fc.constantFrom("skill:a", "skill:b", "skill:c", "vi_mach", "chip", "polymer"), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(terms, terms, (asked, own) => {
        const before = value(text(...asked), text(...own));
        fc.pre(before !== null);
        expect(before).toBeGreaterThanOrEqual(0);
        expect(before).toBeLessThanOrEqual(1);
        const written = text(...own);
        const counts = { ...written.counts, [asked[0] ?? ""]: (written.counts[asked[0] ?? ""] ?? 0) + 1 };
        expect(value(text(...asked), { length: written.length, counts }) ?? 0).toBeGreaterThanOrEqual(before ?? 1);
      }),
      { numRuns: 300 },
    );
  });

  it("names the subjects in common, the most telling first", () => {
    const query = queryOf(text("skill:a", "skill:c", "chip"));
    expect(query && sharedConcepts(query, document(text("skill:a", "skill:c", "skill:d")), 5)).toEqual(["c", "a"]);
  });
});
