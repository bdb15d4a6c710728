import { describe, expect, it } from "vitest";
import ambiguous from "./data/ambiguous.json";
import countriesData from "./data/countries.json";
import fieldsData from "./data/fields.json";
import languagesData from "./data/languages.json";
import provincesData from "./data/provinces.json";
import technologiesData from "./data/strategic-technologies.json";
import { isFieldCode } from "./fields";
import { SKILL_LINK_KINDS } from "./model";
import { foldVietnamese, matchKey } from "./normalise";
import { skillsFromFiles } from "./skill-data.server";
import { keyOf } from "./skill-names";
import { technologyLists } from "./technologies";
import { textWords } from "./text-words";

const skills = skillsFromFiles();
const byId = new Map(skills.map((skill) => [skill.id, skill]));
const current = technologyLists().find((list) => list.validUntil === null);
const namesOf = (skill: (typeof skills)[number]): string[] => [
  skill.vi,
  skill.en,
  ...skill.aliases.vi,
  ...skill.aliases.en,
];

describe("the skill taxonomy", () => {
  it("holds at least 1,500 skills in all six broad fields, each id once and in kebab case", () => {
    expect(skills.length).toBeGreaterThanOrEqual(1500);
    expect(byId.size).toBe(skills.length);
    expect(new Set(skills.map((skill) => skill.field.split(".")[0])).size).toBe(6);
    expect(skills.filter((skill) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(skill.id)).map((skill) => skill.id)).toEqual([]);
  });

  it("names every skill in both languages, without stray space", () => {
    const bad = skills.filter((skill) => namesOf(skill).some((name) => name === "" || name !== name.trim()));
    expect(bad.map((skill) => skill.id)).toEqual([]);
  });

  it("names skills in all six broad and at least 40 narrow fields, each current technology with at least 15", () => {
    expect(new Set(skills.map((skill) => skill.field)).size).toBeGreaterThanOrEqual(40);
    expect(current?.groups).toHaveLength(10);
    for (const group of current?.groups ?? []) {
      const count = skills.filter((skill) => skill.technologies.includes(group.code)).length;
      expect(count, group.code).toBeGreaterThanOrEqual(15);
    }
  });

  it("leaves no skill an orphan: each has a link, in or out", () => {
    const linked = new Set(skills.flatMap((skill) => (skill.links.length > 0 ? [skill.id, ...skill.links.map((link) => link.to)] : [])));
    expect(skills.filter((skill) => !linked.has(skill.id)).map((skill) => skill.id)).toEqual([]);
  });

  it("gives no two skills the same name, however marked, spelt or inflected, unless it is listed as ambiguous", () => {
    const keyOfName = (name: string): string => keyOf("plain", textWords(name)) ?? "";
    const allowed = new Set(ambiguous.map((entry) => keyOfName(entry.term)));
    const owners = new Map<string, Set<string>>();
    for (const skill of skills) {
      for (const name of namesOf(skill)) {
        for (const key of [keyOfName(name), matchKey(name)]) owners.set(key, (owners.get(key) ?? new Set()).add(skill.id));
      }
    }
    const clashes = [...owners].filter(([key, ids]) => ids.size > 1 && !allowed.has(key) && !allowed.has(keyOfName(key)));
    expect(clashes.map(([key, ids]) => `${key}: ${[...ids].join(", ")}`)).toEqual([]);
    for (const key of allowed) expect(owners.get(key)?.size, `${key} is no longer ambiguous`).toBeGreaterThan(1);
  });

  it("lists no alias twice within a skill: spellings without diacritics are derived", () => {
    const repeated = skills.flatMap((skill) => {
      const aliases = [...skill.aliases.vi, ...skill.aliases.en].map(matchKey);
      const labels = [matchKey(skill.vi), matchKey(skill.en)];
      return aliases.filter((key, at) => labels.includes(key) || aliases.indexOf(key) !== at).map((key) => `${skill.id}: ${key}`);
    });
    expect(repeated).toEqual([]);
  });

  it("files every skill under a narrow FORD code and groups of the current technology list", () => {
    const groups = new Set(current?.groups.map((group) => group.code));
    for (const skill of skills) {
      expect(isFieldCode(skill.field) && skill.field.includes("."), skill.id).toBe(true);
      for (const code of skill.technologies) expect(groups.has(code), `${skill.id}: ${code}`).toBe(true);
    }
  });

  it("links only to skills that are there, each pair once, with a strength above 0 to 1", () => {
    const pairs = new Set<string>();
    for (const skill of skills) {
      for (const link of skill.links) {
        expect(byId.has(link.to), `${skill.id} -> ${link.to}`).toBe(true);
        expect(link.to).not.toBe(skill.id);
        expect(SKILL_LINK_KINDS).toContain(link.kind);
        expect(link.strength > 0 && link.strength <= 1, `${skill.id} -> ${link.to}`).toBe(true);
        const pair = [skill.id, link.to].sort().join(" - ");
        expect(pairs.has(pair), `${pair} is linked twice`).toBe(false);
        pairs.add(pair);
      }
    }
  });

  it("never comes back to a skill by going to broader ones", () => {
    const done = new Set<string>();
    const visit = (id: string, path: readonly string[]): void => {
      if (path.includes(id)) throw new Error(`a circle: ${[...path, id].join(" -> ")}`);
      if (done.has(id)) return;
      for (const link of byId.get(id)?.links ?? []) if (link.kind !== "related") visit(link.to, [...path, id]);
      done.add(id);
    };
    expect(() => skills.forEach((skill) => visit(skill.id, []))).not.toThrow();
  });
});

describe("every data file", () => {
  const files = { ambiguous, countriesData, fieldsData, languagesData, provincesData, technologiesData, skills };

  it("is written in NFC", () => {
    for (const [name, data] of Object.entries(files)) {
      const text = JSON.stringify(data);
      expect(text === text.normalize("NFC"), name).toBe(true);
    }
  });

  it("is sorted by code, so that a change reads as a change", () => {
    const sorted = (codes: readonly string[]): void => expect(codes).toEqual([...codes].sort());
    sorted(countriesData.map((country) => country.code));
    sorted(languagesData.map((language) => language.code));
    sorted(provincesData.map((province) => province.code));
  });

  it("derives the code of a province from its name", () => {
    for (const province of provincesData) {
      expect(province.code).toBe(foldVietnamese(province.vi).replace(/^thanh pho /, "").replaceAll(" ", "-"));
    }
  });
});
