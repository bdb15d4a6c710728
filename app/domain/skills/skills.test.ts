import { describe, expect, it } from "vitest";
import { skillsFromFiles } from "./skill-data.server";
import { buildSkillIndex } from "./skills";
import { type IndexedSkill } from "./indexed-skill";

const index = buildSkillIndex(skillsFromFiles());
const ids = (query: string, locale: "vi" | "en" = "vi", limit = 5): string[] => index.complete(query, locale, limit).map((hit) => hit.id);

const skill = (id: string, vi: string, en: string, more: Partial<IndexedSkill> = {}): IndexedSkill => ({
  id,
  vi,
  en,
  aliases: { vi: [], en: [] },
  field: "1.2",
  technologies: [],
  links: [],
  ...more,
});

describe("complete", () => {
  it("finds the same skill by Vietnamese, without diacritics, decomposed, in English and by abbreviation", () => {
    for (const query of ["Bán dẫn", "ban dan", "BAN DAN", "bán dẫn".normalize("NFD"), "semiconductors"]) {
      expect(ids(query)[0], query).toBe("semiconductor-technology");
    }
    expect(ids("LLM")[0]).toBe("large-language-models");
    expect(ids("dieu do luoi dien")[0]).toBe("grid-operation-dispatch");
  });

  it("answers in the reader's language and says by which other name it was found", () => {
    expect(index.complete("semiconductor tech", "vi", 1)).toEqual([
      { id: "semiconductor-technology", label: "Công nghệ bán dẫn", matched: "Semiconductor technology" },
    ]);
    expect(index.complete("công nghệ bán dẫn", "vi", 1)[0]?.matched).toBeNull();
  });

  it("matches the start of any word, in any order", () => {
    expect(ids("chon giong thuy")).toContain("aquatic-breeding");
    expect(ids("vision comp", "en")).toContain("computer-vision");
    expect(ids("hạt nhân", "vi", 20)).toContain("nuclear-safety");
  });

  it("ranks exact before prefix before start of a word before within a word before a typo", () => {
    const small = buildSkillIndex([
      skill("within", "Xnangluong a", "w"),
      skill("word", "Tích trữ nangluong", "x"),
      skill("prefix", "Nangluong gió", "y"),
      skill("exact", "Nangluong", "z"),
      skill("typo", "Nangluonk mới", "v"),
    ]);
    expect(small.complete("nangluong", "vi", 9).map((hit) => hit.id)).toEqual(["exact", "prefix", "word", "within", "typo"]);
  });

  it("puts what was typed with its marks before what only folds to it", () => {
    const small = buildSkillIndex([skill("a", "Dân", "a"), skill("b", "Dẫn điện", "b"), skill("c", "Dần", "c")]);
    expect(small.complete("dần", "vi", 3)[0]?.id).toBe("c");
    expect(small.complete("dan", "vi", 3)).toHaveLength(3);
  });

  it("prefers a label over an alias when nothing was typed with marks", () => {
    const small = buildSkillIndex([
      skill("alias", "Khác", "Other", { aliases: { vi: ["Dan so cu"], en: [] } }),
      skill("label", "Dân số học", "Demography"),
    ]);
    expect(small.complete("dan s", "vi", 2).map((hit) => hit.id)).toEqual(["label", "alias"]);
  });

  it("forgives one typo in words of five letters and more, none in short ones", () => {
    expect(ids("semicondutcor")).toContain("semiconductor-technology");
    expect(ids("bolckchain", "en")[0]).toBe("blockchain");
    expect(ids("robotcs", "en")).toContain("robotics");
    expect(ids("cybersecurty", "en")).toContain("cybersecurity");
    expect(ids("luyx")).toEqual([]);
  });

  it("never offers a retired skill, but still names it", () => {
    const small = buildSkillIndex([skill("old", "Kỹ năng cũ", "Old skill", { retired: true })]);
    expect(small.complete("old", "en", 5)).toEqual([]);
    expect(small.label("old", "vi")).toBe("Kỹ năng cũ");
  });

  it("returns nothing for nothing and at most the limit, each skill once", () => {
    expect(ids("  ")).toEqual([]);
    expect(ids("...")).toEqual([]);
    const many = ids("c", "en", 7);
    expect(many).toHaveLength(7);
    expect(new Set(many).size).toBe(7);
  });
});

describe("resolve", () => {
  it("knows ids, labels and aliases in both languages, with or without diacritics", () => {
    for (const text of ["gene-editing", "Chỉnh sửa gen", "chinh sua gen", "CRISPR", "Gene Editing", " crispr-cas9 "]) {
      expect(index.resolve(text), text).toBe("gene-editing");
    }
  });

  it("answers null for what is unknown or ambiguous", () => {
    expect(index.resolve("thuật giả kim")).toBeNull();
    expect(index.resolve("AMR")).toBeNull();
    expect(index.resolve("")).toBeNull();
  });

  it("resolves every label of every skill to that skill", () => {
    for (const one of index.all()) for (const text of [one.vi, one.en]) expect(index.resolve(text)).toBe(one.id);
  });
});

describe("neighbours", () => {
  it("sees a link from both ends, with its kind turned round and the same strength", () => {
    expect(index.neighbours("rtl-design")).toContainEqual({ id: "digital-ic-design", kind: "broader", strength: 0.8 });
    expect(index.neighbours("digital-ic-design")).toContainEqual({ id: "rtl-design", kind: "narrower", strength: 0.8 });
    for (const one of index.all()) {
      for (const near of index.neighbours(one.id)) {
        const back = index.neighbours(near.id).find((other) => other.id === one.id);
        expect(back?.strength, `${one.id} - ${near.id}`).toBe(near.strength);
      }
    }
  });

  it("lists the strongest first and nothing for an unknown skill", () => {
    const strengths = index.neighbours("machine-learning").map((near) => near.strength);
    expect(strengths.length).toBeGreaterThan(3);
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
    expect(index.neighbours("nothing")).toEqual([]);
  });

  it("ignores links to skills that are not there", () => {
    const small = buildSkillIndex([skill("a", "A", "A", { links: [{ to: "gone", kind: "related", strength: 0.5 }] })]);
    expect(small.neighbours("a")).toEqual([]);
  });
});
