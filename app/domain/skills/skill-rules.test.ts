import { describe, expect, it } from "vitest";
import { type Skill, type SkillLink } from "~/domain/reference/model";
import { createSkillRules, newSkillId } from "./skill-rules";

const broader = (to: string): SkillLink => ({ to, kind: "broader", strength: 0.7 });
const skill = (id: string, given: Partial<Skill> = {}): Skill => ({
  id,
  vi: `Kỹ năng ${id}`,
  en: `Skill ${id}`,
  aliases: { vi: [], en: [] },
  field: "2.2",
  technologies: [],
  links: [{ to: "wide", kind: "related", strength: 0.3 }],
  ...given,
});

const surroundings = {
  skills: [
    skill("wide", { vi: "Điện tử", links: [], aliases: { vi: [], en: ["DFT"] } }),
    skill("middle", { links: [broader("wide")] }),
    skill("old", { vi: "Đèn điện tử", retired: true } as Partial<Skill>),
  ],
  ambiguous: ["DFT"],
  technologies: ["qd21-2026.1"],
};
const codes = (checked: Skill) => createSkillRules(surroundings)(checked).map(({ part, code }) => `${part} ${code}`);

describe("the rules of a skill", () => {
  it("let a skill pass that is named in both languages and links to what is there", () => {
    expect(codes(skill("new", { technologies: ["qd21-2026.1"], links: [broader("middle")] }))).toEqual([]);
  });

  it("ask for both languages, without stray space and with a letter", () => {
    expect(codes(skill("new", { vi: "", en: " Name" }))).toEqual(["vi missing", "en stray_space"]);
    expect(codes(skill("new", { aliases: { vi: ["--"], en: [] } }))).toEqual(["aliasesVi no_letter"]);
  });

  it("refuse a name that another skill has, diacritics or not, and say whose it is", () => {
    expect(createSkillRules(surroundings)(skill("new", { aliases: { vi: [], en: ["dien tu"] } }))).toEqual([
      { part: "aliasesEn", code: "taken", value: "dien tu", other: "wide" },
    ]);
  });

  it("let several skills have a name that is declared ambiguous, and the name of a retired one", () => {
    expect(codes(skill("new", { aliases: { vi: ["Đèn điện tử"], en: ["DFT"] } }))).toEqual([]);
  });

  it("let a skill keep its own names", () => {
    expect(codes(skill("wide", { vi: "Điện tử", links: [] }))).toEqual([]);
  });

  it("refuse an alias that says again what another name says", () => {
    expect(codes(skill("new", { vi: "Chíp", aliases: { vi: ["chip"], en: ["Chips", "CHIPS"] } }))).toEqual([
      "aliasesVi repeated",
      "aliasesEn repeated",
    ]);
  });

  it("refuse a broad field and a technology that is not on the list in force", () => {
    expect(codes(skill("new", { field: "2", technologies: ["qd1-1990.1"] }))).toEqual([
      "field unknown_field",
      "technologies unknown_technology",
    ]);
  });

  it("refuse links to itself, to nothing, twice to one skill in either direction, and with a strength out of bounds", () => {
    const linkCodes = (links: SkillLink[], id = "new") => codes(skill(id, { links }));
    expect(linkCodes([broader("new")])).toEqual(["links self_link"]);
    expect(linkCodes([broader("nowhere")])).toEqual(["links unknown_skill"]);
    expect(linkCodes([broader("wide"), { to: "wide", kind: "related", strength: 0.5 }])).toEqual(["links linked_twice"]);
    expect(linkCodes([{ to: "middle", kind: "related", strength: 0.5 }], "wide")).toEqual(["links linked_twice"]);
    expect(linkCodes([{ to: "wide", kind: "related", strength: 0 }])).toEqual(["links strength"]);
  });

  it("refuse an orphan, linked neither to nor from", () => {
    expect(codes(skill("new", { links: [] }))).toEqual(["links orphan"]);
    expect(codes(skill("middle", { links: [] }))).toEqual(["links orphan"]);
  });

  it("refuse a name that is another skill's but for the inflection", () => {
    expect(codes(skill("new", { en: "Skills middle" }))).toEqual(["en taken"]);
  });

  it("refuse a way back to a skill by going to broader ones", () => {
    const far = { ...surroundings, skills: [...surroundings.skills, skill("narrow", { links: [broader("middle")] })] };
    expect(createSkillRules(far)(skill("wide", { links: [broader("narrow")] }))).toEqual([
      { part: "links", code: "circle", value: "narrow" },
    ]);
  });
});

describe("the id of a new skill", () => {
  it("is its English name in kebab case, with a number where that is taken", () => {
    expect(newSkillId("Design & test of ICs", new Set())).toBe("design-test-of-ics");
    expect(newSkillId("C++", new Set())).toBe("c-plus-plus");
    expect(newSkillId("Robotics", new Set(["robotics", "robotics-2"]))).toBe("robotics-3");
    expect(newSkillId("日本", new Set())).toBe("skill");
  });
});
