import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leastCpu } from "../../../tests/setup/cpu";
import { RESOLVE_CASES } from "./resolve-cases.fixture";
import { skillsFromFiles } from "./skill-data.server";
import { buildSkillIndex } from "./skills";
import { type IndexedSkill } from "./indexed-skill";
import { TEXT_CASES } from "./text-cases.fixture";

const index = buildSkillIndex(skillsFromFiles());
const names = index.all().flatMap((skill) => [skill.vi, skill.en, ...skill.aliases.vi, ...skill.aliases.en]);
const cell = fc.constantFrom(...names, ...RESOLVE_CASES.map(([text]) => text));
const running = fc
  .array(
    fc.oneof(
      fc.constantFrom(...names),
      fc.constantFrom(", ", ". ", " và ", "\n", "; ", " ", " không có kinh nghiệm về "),
      fc.string({ maxLength: 12 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(" "));
const foundIn = (text: string): string[] => index.suggestSkills(text).map((one) => `${one.skillId} ${one.confidence}`);
const summary = (text: string): unknown[] => {
  const { match, skillId, confidence, candidates } = index.resolveSkill(text);
  return [match, skillId, confidence, candidates];
};

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

describe("resolveSkill", () => {
  it("gives every label its own skill, exact and certain, in either language", () => {
    for (const one of index.all()) {
      for (const label of [one.vi, one.en]) {
        expect(index.resolveSkill(label), label).toMatchObject({ match: "exact", skillId: one.id, confidence: 1 });
      }
    }
  });

  it("gives every alias its skill, or all that share it", () => {
    for (const one of index.all()) {
      for (const alias of [...one.aliases.vi, ...one.aliases.en]) {
        const { candidates, confidence } = index.resolveSkill(alias);
        expect(
          candidates.map((candidate) => candidate.skillId),
          alias,
        ).toContain(one.id);
        if (candidates.length > 1) expect(confidence).toBeLessThan(0.5);
      }
    }
  });

  it("answers the same composed and decomposed, and with space around it", () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(summary(text.normalize("NFD"))).toEqual(summary(text.normalize("NFC")));
        expect(summary(` \t${text}\u00a0 `)).toEqual(summary(text));
      }),
    );
  });

  it("knows every label in capitals and without diacritics", () => {
    fc.assert(
      fc.property(fc.constantFrom(...index.all()), (one) => {
        for (const label of [one.vi, one.en]) {
          for (const text of [label.toUpperCase(), label.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D")]) {
            expect(
              index.resolveSkill(text).candidates.map((candidate) => candidate.skillId),
              text,
            ).toContain(one.id);
          }
        }
      }),
    );
  });

  it("keeps within its promises for any text at all", () => {
    fc.assert(
      fc.property(fc.oneof(cell, fc.string({ unit: "binary", maxLength: 60 }), fc.string({ unit: "grapheme" })), (text) => {
        const { match, skillId, confidence, candidates } = index.resolveSkill(text);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(skillId === null).toBe(match === "none" || match === "ambiguous");
        if (match === "ambiguous") expect(candidates.length).toBeGreaterThan(1);
        if (match === "none") expect(confidence).toBe(0);
        if (skillId !== null) expect(candidates[0]?.skillId).toBe(skillId);
      }),
    );
  });

  it("prefers the marks that were typed, and says so when none were and two skills are left", () => {
    const small = buildSkillIndex([skill("fish", "Nuôi cá", "Fish raising"), skill("calf", "Nuôi cà", "Aubergines")]);
    expect(small.resolveSkill("nuôi cà")).toMatchObject({ match: "exact", skillId: "calf" });
    expect(small.resolveSkill("nuoi ca")).toMatchObject({ match: "ambiguous", skillId: null });
  });

  it("never offers a retired skill", () => {
    const small = buildSkillIndex([skill("old", "Máy hơi nước", "Steam engines", { retired: true })]);
    for (const text of ["old", "Máy hơi nước", "steam engine", "Steam engnies"]) expect(small.resolveSkill(text).match).toBe("none");
    expect(small.suggestSkills("steam engines")).toEqual([]);
  });

  it("forgives no slip in an abbreviation", () => {
    for (const text of ["FPGB", "GPX", "UVN"]) expect(index.resolveSkill(text).skillId, text).toBeNull();
  });
});

describe("suggestSkills", () => {
  it("shows words that stand in the text just so, and confidences between 0 and 1, each skill once", () => {
    fc.assert(
      fc.property(fc.oneof(running, fc.string({ unit: "binary" }), fc.constantFrom(...TEXT_CASES.map((one) => one.text))), (text) => {
        const found = index.suggestSkills(text);
        expect(new Set(found.map((one) => one.skillId)).size).toBe(found.length);
        for (const { words, confidence } of found) {
          expect(words.length).toBeGreaterThan(0);
          for (const shown of words) expect(text).toContain(shown);
          expect(confidence > 0 && confidence <= 1).toBe(true);
        }
      }),
    );
  });

  it("finds the same in composed and decomposed text and with space around it", () => {
    fc.assert(
      fc.property(fc.oneof(running, fc.constantFrom(...TEXT_CASES.map((one) => one.text))), (text) => {
        expect(foundIn(text.normalize("NFD"))).toEqual(foundIn(text.normalize("NFC")));
        expect(foundIn(`\n ${text} `)).toEqual(foundIn(text));
      }),
    );
  });

  it("takes the longest name and not the shorter one inside it", () => {
    expect(index.suggestSkills("Tôi làm thiết kế vi mạch số.").map((one) => one.skillId)).toEqual(["digital-ic-design"]);
  });

  it("tells words by their marks unless the sentence has none", () => {
    expect(index.suggestSkills("Anh là bạn dân, làm ở bãn dẩn.")).toEqual([]);
    expect(index.suggestSkills("Toi lam ve vat lieu ban dan.").map((one) => one.skillId)).toContain("semiconductor-materials");
  });

  it("reads two letters only as they are written", () => {
    expect(index.suggestSkills("Ai cũng biết, ai đó đã nói.")).toEqual([]);
    expect(index.suggestSkills("Ứng dụng AI trong nông nghiệp").map((one) => one.skillId)).toContain("artificial-intelligence");
  });

  it("leaves a doubtful abbreviation out unless its kin stand in the text", () => {
    expect(index.suggestSkills("Phụ trách AMR.")).toEqual([]);
    const read = (text: string): string[] =>
      index
        .suggestSkills(text)
        .filter((one) => one.words.includes("AMR"))
        .map((one) => one.skillId);
    expect(read("Nghiên cứu vi khuẩn học, bệnh truyền nhiễm và AMR.")).toEqual(["antimicrobial-resistance"]);
    expect(read("Robotics engineer: SLAM and AMR.")).toEqual(["autonomous-mobile-robots"]);
  });

  it("leaves out what is denied", () => {
    expect(foundIn("Không có kinh nghiệm về blockchain.")).toEqual([]);
    expect(foundIn("I have no experience in blockchain.")).toEqual([]);
    expect(foundIn("I have experience in blockchain.")).not.toEqual([]);
  });

  it("reads a text of nothing but small words without following each to the end", () => {
    for (const word of ["a", "the", "of", "cho"]) expect(index.suggestSkills(`${word} `.repeat(50_000))).toEqual([]);
  });

  it("stays linear in the length of the text", () => {
    const text = TEXT_CASES.map((one) => one.text).join("\n");
    const read = (times: number) => {
      const long = `${text}\n`.repeat(times);
      return () => void index.suggestSkills(long);
    };
    const [short = 0, long = Infinity] = leastCpu(read(2), read(10));
    // Five times the text: allowing twice that tolerates a shared processor and is still far below quadratic growth.
    expect(long).toBeLessThan(10 * short);
  });
});
