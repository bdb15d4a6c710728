import { describe, expect, it } from "vitest";
import { technologyLists } from "~/domain/reference/technologies";
import ambiguous from "./data/ambiguous.json";
import { skillsFromFiles } from "./skill-data.server";
import { createSkillRules, nameKeys, ownersOfNames } from "./skill-rules";

const skills = skillsFromFiles();
const byId = new Map(skills.map((skill) => [skill.id, skill]));
const current = technologyLists().find((list) => list.validUntil === null);

describe("the skill taxonomy", () => {
  it("holds at least 1,500 skills in all six broad fields, each id once and in kebab case", () => {
    expect(skills.length).toBeGreaterThanOrEqual(1500);
    expect(byId.size).toBe(skills.length);
    expect(new Set(skills.map((skill) => skill.field.split(".")[0])).size).toBe(6);
    expect(skills.filter((skill) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(skill.id)).map((skill) => skill.id)).toEqual([]);
  });

  it("keeps the rules that an administrator's edit keeps: names, codes, links", () => {
    const problems = createSkillRules({
      skills,
      ambiguous: ambiguous.map((entry) => entry.term),
      technologies: current?.groups.map((group) => group.code) ?? [],
    });
    const found = skills.flatMap((skill) =>
      problems(skill).map((one) => `${skill.id}: ${one.part} ${one.code} ${one.value} ${one.other ?? ""}`),
    );
    expect(found).toEqual([]);
  });

  it("declares no name ambiguous that only one skill has", () => {
    const owners = ownersOfNames(skills);
    const owned = ambiguous.filter((entry) => new Set(nameKeys(entry.term).flatMap((key) => owners.get(key) ?? [])).size < 2);
    expect(owned.map((entry) => entry.term)).toEqual([]);
  });

  it("names skills in all six broad and at least 40 narrow fields, each current technology with at least 15", () => {
    expect(new Set(skills.map((skill) => skill.field)).size).toBeGreaterThanOrEqual(40);
    expect(current?.groups).toHaveLength(10);
    for (const group of current?.groups ?? []) {
      const count = skills.filter((skill) => skill.technologies.includes(group.code)).length;
      expect(count, group.code).toBeGreaterThanOrEqual(15);
    }
  });

  it("is written in NFC", () => {
    for (const [name, data] of Object.entries({ ambiguous, skills })) {
      const text = JSON.stringify(data);
      expect(text === text.normalize("NFC"), name).toBe(true);
    }
  });
});
