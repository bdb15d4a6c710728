import { describe, expect, it } from "vitest";
import { englishStem, foldedForm, markedForm, plainEnglish } from "./word-forms";

const same = (form: (word: string) => string, ...words: string[]): void => {
  expect(new Set(words.map(form)).size, words.map((word) => `${word}: ${form(word)}`).join(", ")).toBe(1);
};
const differ = (form: (word: string) => string, a: string, b: string): void => expect(form(a)).not.toBe(form(b));

describe("markedForm", () => {
  it("puts the tone in one place and writes i and y alike at the end of an open syllable", () => {
    same(markedForm, "hoà", "hòa", "HÒA", "hòa".normalize("NFD"));
    same(markedForm, "kỹ", "kĩ");
    same(markedForm, "quý", "quí");
    differ(markedForm, "thúy", "thúi");
    differ(markedForm, "bán", "bạn");
    differ(markedForm, "dân", "dần");
  });
});

describe("foldedForm", () => {
  it("drops marks, đ and the English genitive", () => {
    expect(foldedForm("Điện")).toBe("dien");
    expect(foldedForm("Alzheimer's")).toBe("alzheimer");
    same(foldedForm, "kỹ", "ki", "ky");
  });
});

describe("plainEnglish", () => {
  it("knows British and American spelling", () => {
    same(plainEnglish, "modelling", "modeling");
    same(plainEnglish, "optimisation", "optimization");
    same(plainEnglish, "fibre", "fiber", "fibers", "fibres");
    same(plainEnglish, "behaviour", "behavior");
    same(plainEnglish, "behavioural", "behavioral");
    same(plainEnglish, "anaesthesia", "anesthesia");
    same(plainEnglish, "paediatrics", "pediatrics");
    same(plainEnglish, "oestrogen", "estrogen");
    same(plainEnglish, "catalogue", "catalog");
    same(plainEnglish, "defence", "defense");
    same(plainEnglish, "aluminium", "aluminum");
    same(plainEnglish, "tunnelling", "tunneling");
    same(plainEnglish, "programmes", "program");
  });

  it("takes the plural for the singular, and leaves words that only look like one", () => {
    same(plainEnglish, "batteries", "battery");
    same(plainEnglish, "vaccines", "vaccine");
    same(plainEnglish, "analyses", "analysis");
    same(plainEnglish, "its", "ITS".toLowerCase());
    expect(plainEnglish("physics")).toBe("physics");
    expect(plainEnglish("gas")).toBe("gas");
    differ(plainEnglish, "economics", "economic");
  });
});

describe("englishStem", () => {
  it("joins the forms of one word", () => {
    same(englishStem, "verification", "verify", "verifying", "verified");
    same(englishStem, "engineering", "engineer", "engineers");
    same(englishStem, "programming", "program", "programs");
    same(englishStem, "optimise", "optimizing", "optimisation");
    same(englishStem, "simulation", "simulate", "simulating", "simulations");
    same(englishStem, "manufacturing", "manufacture");
    same(englishStem, "electronics", "electronic");
    same(englishStem, "design", "designing", "designed");
    same(englishStem, "scientist", "science", "sciences");
    same(englishStem, "biologist", "biology");
    same(englishStem, "economist", "economics");
    same(englishStem, "statistician", "statistics");
    same(englishStem, "physicist", "physics");
    same(englishStem, "manager", "management");
    same(englishStem, "architect", "architecture");
    same(englishStem, "nanotech", "nanotechnology");
  });

  it("keeps different words apart", () => {
    differ(englishStem, "computer", "communication");
    differ(englishStem, "policy", "police");
    differ(englishStem, "sensor", "sense");
  });
});
