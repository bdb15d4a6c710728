import { describe, expect, it } from "vitest";
import { type ListedSkill, listSkills, parseSkillListQuery, skillListParams, type SkillUses } from "./skill-list";

const skill = (id: string, given: Partial<ListedSkill> = {}): ListedSkill => ({
  id,
  vi: `Kỹ năng ${id}`,
  en: `Skill ${id}`,
  aliases: [],
  field: "2.2",
  technologies: [],
  retired: false,
  mergedInto: null,
  edited: false,
  proposed: false,
  changedAt: 0,
  ...given,
});

const skills = [
  skill("welding", { vi: "Hàn hồ quang", aliases: ["MIG welding"], field: "2.3", technologies: ["t1"], changedAt: 3 }),
  skill("etching", { vi: "Ăn mòn khô", edited: true, changedAt: 5 }),
  skill("old", { vi: "Ấn loát", retired: true }),
  skill("gone", { vi: "Bản khắc", retired: true, mergedInto: "etching" }),
  skill("new", { vi: "Đan lưới", proposed: true, edited: true }),
];
const uses: Record<string, SkillUses> = {
  welding: { experts: 3, positions: 0 },
  etching: { experts: 9, positions: 1 },
  old: { experts: 1, positions: 0 },
};
const ids = (address: string) =>
  listSkills(skills, parseSkillListQuery(new URLSearchParams(address)), "vi", (id) => uses[id] ?? { experts: 0, positions: 0 }).map(
    ({ id }) => id,
  );

describe("the list of skills for administrators", () => {
  it("finds by the start of each word of a name in either language, with diacritics or not, and by id", () => {
    expect(ids("q=han ho quang")).toEqual(["welding"]);
    expect(ids("q=Hàn hồ")).toEqual(["welding"]);
    expect(ids("q=weld mig")).toEqual(["welding"]);
    expect(ids("q=etching")).toEqual(["etching"]);
    expect(ids("q=quanghan")).toEqual([]);
  });

  it("narrows by field with its narrower ones, technology and state", () => {
    expect(ids("field=2.3")).toEqual(["welding"]);
    expect(ids("field=2")).toHaveLength(5);
    expect(ids("technology=t1")).toEqual(["welding"]);
    expect(["open", "retired", "merged", "edited", "proposed", "unused"].map((state) => ids(`state=${state}`).sort().join())).toEqual([
      "etching,new,welding",
      "old",
      "gone",
      "etching,new",
      "new",
      "new",
    ]);
  });

  it("sorts by name as Vietnamese sorts, by uses and by change", () => {
    expect(ids("")).toEqual(["etching", "old", "gone", "new", "welding"]);
    expect(ids("sort=experts").slice(0, 3)).toEqual(["etching", "welding", "old"]);
    expect(ids("sort=changed")[0]).toBe("etching");
    expect(ids("order=desc")[0]).toBe("welding");
  });

  it("writes a query as the address that it was read from, and leaves out what it does not understand", () => {
    for (const address of ["", "q=a&field=2.2&technology=t1&state=open&sort=experts&order=asc", "sort=changed", "order=desc"]) {
      expect(skillListParams(parseSkillListQuery(new URLSearchParams(address))).toString()).toBe(address);
    }
    expect(skillListParams(parseSkillListQuery(new URLSearchParams("state=x&sort=y&z=1"))).toString()).toBe("");
  });
});
