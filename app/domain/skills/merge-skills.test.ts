import { describe, expect, it } from "vitest";
import { currentSkillId, planMerge, withCurrentLinks } from "./merge-skills";
import { type Skill, type SkillLink } from "~/domain/reference/model";
import { buildSkillIndex } from "./skills";

const link = (to: string, kind: SkillLink["kind"] = "broader", strength = 0.7): SkillLink => ({ to, kind, strength });
const skill = (id: string, links: SkillLink[] = [], aliases: string[] = []): Skill => ({
  id,
  vi: `Kỹ năng ${id}`,
  en: `Skill ${id}`,
  aliases: { vi: [], en: aliases },
  field: "2.2",
  technologies: [],
  links,
});

describe("merging two skills", () => {
  it("gives the successor the names that it does not have", () => {
    const plan = planMerge([skill("a", [], ["AB", "Common"]), skill("b", [], ["common"])], "a", "b");
    expect(plan.aliases).toEqual({ vi: ["Kỹ năng a"], en: ["Skill a", "AB"] });
  });

  it("takes links over in both directions, and none between the two or to a neighbour of both", () => {
    const skills = [
      skill("a", [link("b"), link("wide"), link("near", "related")]),
      skill("b", [link("near", "related", 0.4)]),
      skill("wide"),
      skill("near"),
      skill("narrow", [link("a")]),
    ];
    const plan = planMerge(skills, "a", "b");
    expect(plan.added).toEqual([
      { from: "b", ...link("wide") },
      { from: "narrow", ...link("b") },
    ]);
    expect(plan.dropped.map(({ to, why }) => [to, why])).toEqual([
      ["b", "between"],
      ["near", "linked_already"],
    ]);
  });

  it("leaves out a link that would close a circle", () => {
    const plan = planMerge([skill("a", [link("middle")]), skill("b"), skill("middle", [link("top")]), skill("top", [link("b")])], "a", "b");
    expect(plan.added).toEqual([]);
    expect(plan.dropped.map(({ to, why }) => [to, why])).toEqual([["middle", "circle"]]);
  });
});

describe("a merged skill", () => {
  const skills = [
    { ...skill("a", [], ["Alpha"]), retired: true, mergedInto: "b" },
    { ...skill("b", [], ["Alpha", "Skill a"]), retired: true, mergedInto: "c" },
    skill("c", [], ["Alpha", "Skill a", "Skill b"]),
  ];

  it("is stood for by the last of its chain, wherever its id or name is met", () => {
    const index = buildSkillIndex(skills);
    expect(["a", "b", "c", "unknown"].map((id) => index.current(id))).toEqual(["c", "c", "c", "unknown"]);
    expect(["a", "Skill a", "alpha"].map((text) => index.resolve(text))).toEqual(["c", "c", "c"]);
    expect(index.resolveSkill("a")).toMatchObject({ text: "a", skillId: "c", match: "exact" });
    expect(index.resolveSkill("Skill b")).toMatchObject({ skillId: "c" });
    expect(index.complete("Skill a", "en", 5).map(({ id }) => id)).toEqual(["c"]);
  });

  it("is left as it is when a chain has no end", () => {
    const round = new Map([
      ["a", { id: "a", mergedInto: "b" }],
      ["b", { id: "b", mergedInto: "a" }],
    ]);
    expect(currentSkillId(round, "a")).toBe("a");
  });

  it("is replaced in the links of the data files, each pair once and none to itself", () => {
    const now = (id: string) => (id === "a" || id === "b" ? "c" : id);
    expect(withCurrentLinks(skill("x", [link("a", "broader", 0.4), link("b", "related", 0.9), link("y")]), now).links).toEqual([
      link("c", "related", 0.9),
      link("y"),
    ]);
    expect(withCurrentLinks(skill("c", [link("a")]), now).links).toEqual([]);
  });
});
