import { describe, expect, it } from "vitest";
import { exportedSkills } from "./export-skills";
import { type Skill } from "~/domain/reference/model";

const skill = (id: string, given: Partial<Skill> = {}): Skill => ({
  id,
  vi: `Kỹ năng ${id}`,
  en: `Skill ${id}`,
  aliases: { vi: [], en: [] },
  field: "2.2",
  technologies: [],
  links: [],
  ...given,
});
const link = (to: string) => ({ to, kind: "related" as const, strength: 0.5 });

describe("the export of skills", () => {
  it("writes one line a skill by id, as the data files have them, without retired ones", () => {
    const lines = exportedSkills([skill("b"), skill("a"), { ...skill("c"), retired: true }], []);
    expect(lines.map((line) => JSON.parse(line) as Skill)).toEqual([skill("a"), skill("b")]);
    expect(Object.keys(JSON.parse(lines[0] ?? "{}") as Skill)).toEqual(["id", "vi", "en", "aliases", "field", "technologies", "links"]);
  });

  it("keeps the file's order of links, new ones behind", () => {
    const [line] = exportedSkills(
      [skill("a", { links: [link("new"), link("x"), link("y")] })],
      [skill("a", { links: [link("y"), link("x")] })],
    );
    expect((JSON.parse(line ?? "{}") as Skill).links.map(({ to }) => to)).toEqual(["y", "x", "new"]);
  });

  it("can leave out what the files say already, whatever the order of links in the database", () => {
    const files = [skill("a", { links: [link("y"), link("x")] }), skill("b")];
    const lines = exportedSkills([skill("a", { links: [link("x"), link("y")] }), skill("b", { en: "Renamed" }), skill("new")], files, true);
    expect(lines.map((line) => (JSON.parse(line) as Skill).id)).toEqual(["b", "new"]);
  });
});
