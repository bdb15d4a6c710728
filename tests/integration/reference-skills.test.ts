import { beforeEach, describe, expect, it } from "vitest";
import { loadSkills, skillTableMark } from "~/domain/skills/load-skills.server";
import { skillsFromFiles } from "~/domain/skills/skill-data.server";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { syncSkills } from "~/domain/skills/sync-skills.server";
import { db } from "~/platform/db.server";

const files = skillsFromFiles();

describe("the skill tables", () => {
  beforeEach(async () => {
    await syncSkills();
  });

  it("hold what the data files say, in full", async () => {
    const stored = new Map((await loadSkills(db)).map((skill) => [skill.id, skill]));
    for (const skill of files) {
      const byTarget = (links: readonly { to: string }[]) => [...links].sort((a, b) => (a.to < b.to ? -1 : 1));
      expect({ ...stored.get(skill.id), links: byTarget(stored.get(skill.id)?.links ?? []) }).toEqual({
        ...skill,
        links: byTarget(skill.links),
        retired: false,
      });
    }
  });

  it("are not written again when nothing differs", async () => {
    const mark = await skillTableMark(db);
    expect(await syncSkills()).toMatchObject({ created: 0, updated: 0, unchanged: files.length });
    expect(await skillTableMark(db)).toBe(mark);
  });

  it("take over a changed name and changed links of one skill, and show it in their mark", async () => {
    await db.skill.update({ where: { id: "robotics" }, data: { labelEn: "Something else" } });
    await db.skillLink.deleteMany({ where: { fromId: "rtl-design" } });
    const mark = await skillTableMark(db);
    expect(await syncSkills()).toMatchObject({ created: 0, updated: 2 });
    expect(await skillTableMark(db)).not.toBe(mark);
    expect((await db.skill.findUniqueOrThrow({ where: { id: "robotics" } })).labelEn).toBe("Robotics");
    expect(await db.skillLink.count({ where: { fromId: "rtl-design" } })).toBeGreaterThan(0);
  });

  it("keep a skill that the files do not name, and say so", async () => {
    const added = { labelVi: "Kỹ năng thử", labelEn: "Trial skill", fieldCode: "1.1" };
    await db.skill.create({ data: { id: "trial-skill", ...added } });
    try {
      expect((await syncSkills()).notInFiles).toEqual(["trial-skill"]);
      expect((await db.skill.findUniqueOrThrow({ where: { id: "trial-skill" } })).retiredAt).toBeNull();
    } finally {
      await db.skill.delete({ where: { id: "trial-skill" } });
    }
  });

  it("keep a skill retired that an administrator retired", async () => {
    await db.skill.update({ where: { id: "game-development" }, data: { retiredAt: new Date() } });
    try {
      await syncSkills();
      expect((await db.skill.findUniqueOrThrow({ where: { id: "game-development" } })).retiredAt).not.toBeNull();
    } finally {
      await db.skill.update({ where: { id: "game-development" }, data: { retiredAt: null } });
    }
  });

  it("come out the same when two processes bring them in line at once", async () => {
    await db.skill.update({ where: { id: "robotics" }, data: { labelEn: "Something else" } });
    const both = await Promise.all([syncSkills(), syncSkills()]);
    expect(both.map((sync) => sync.updated).sort((a, b) => a - b)).toEqual([0, 1]);
  });

  it("serve the index of the process", async () => {
    const index = await skillIndex();
    expect(index.size).toBeGreaterThanOrEqual(files.length);
    expect(index.resolve("ban dan")).toBe("semiconductor-technology");
    expect(await skillIndex()).toBe(index);
  });
});
