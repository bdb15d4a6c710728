import { expect, test } from "vitest";
import { conceptSkill, conceptTerm, textTerms } from "./terms";

const none = () => [];
const terms = (text: string) => Object.keys(textTerms([text], none)?.counts ?? {});

test("Vietnamese becomes pairs of syllables, the same with and without diacritics, composed or not", () => {
  const pairs = ["kiem_chung", "chung_vi", "vi_mach", "mach_ban", "ban_dan"];
  for (const text of ["Kiểm chứng vi mạch bán dẫn", "kiem chung vi mach ban dan", "Kiểm chứng vi mạch bán dẫn".normalize("NFD")]) {
    expect(terms(text)).toEqual(pairs);
  }
});

test("other languages become stems, without function words and bare numbers", () => {
  expect(terms("The design of low-noise filters in 2024, and testing of batteries")).toEqual([
    "design",
    "low",
    "noise",
    "filter",
    "test",
    "battery",
  ]);
});

test("each stretch is read in its own language, and foreign words within Vietnamese stay whole", () => {
  expect(terms("Thiết kế vi mạch bằng Verilog\nDesign with chiplets")).toEqual([
    "thiet_ke",
    "ke_vi",
    "vi_mach",
    "mach_bang",
    "verilog",
    "design",
    "chiplet",
  ]);
});

test("a concept counts once a part, words as often as they stand there", () => {
  const found = textTerms(["filters, filter", "filter"], () => ["soc", "soc"]);
  expect(found).toEqual({ length: 5, counts: { "skill:soc": 2, filter: 3 } });
});

test("nothing written is null", () => {
  expect(textTerms([], none)).toBeNull();
  expect(textTerms(["", " ... ", "2024"], none)).toBeNull();
});

test("words that are names of object methods are ordinary words", () => {
  expect(textTerms(["constructor constructor"], none)?.counts["constructor"]).toBe(2);
});

test("a concept term leads back to its skill", () => {
  expect(conceptSkill(conceptTerm("ic-verification"))).toBe("ic-verification");
  expect(conceptSkill("vi_mach")).toBeNull();
});
