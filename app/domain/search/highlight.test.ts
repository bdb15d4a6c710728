import { expect, test } from "vitest";
import { foundSkills } from "./found-skills";
import { highlighted, HIT_END, HIT_START, splitMarked } from "./highlight";

const mark = (text: string) => text.replaceAll("[", HIT_START).replaceAll("]", HIT_END);

test("marked text is split into pieces, every second one a hit; markup in it stays text, stray markers go", () => {
  expect(splitMarked(mark("Kỹ sư [vi] mạch <b>"))).toEqual(["Kỹ sư ", "vi", " mạch <b>"]);
  expect(splitMarked(mark("[Kỹ] [sư]"))).toEqual(["", "Kỹ", " ", "sư", ""]);
  expect(splitMarked(mark("]a[[b]c]d"))).toEqual(["a", "b", "cd"]);
});

test("a copy that is older than the record marks nothing", () => {
  expect(highlighted("Mới", mark("[Cũ]"))).toEqual(["Mới"]);
  expect(highlighted("Mới", undefined)).toEqual(["Mới"]);
  expect(highlighted("", undefined)).toEqual([""]);
});

test("a skill found by another of its names comes first and says by which", () => {
  const skill = (id: string, vi: string, en: string) => ({
    id,
    vi,
    en,
    aliases: { vi: [], en: [] },
    field: "2.2",
    technologies: [],
    links: [],
  });
  const taxonomy = new Map([skill("a", "Quang học", "Optics"), skill("b", "Bán dẫn", "Semiconductor")].map((one) => [one.id, one]));
  const held = [
    { skillId: "a", level: 4 },
    { skillId: "b", level: 2 },
    { skillId: "gone", level: 1 },
  ];
  const { shown, more } = foundSkills(held, [mark("[Semicon]ductor"), "Bán dẫn"], (id) => taxonomy.get(id) ?? null, "vi", 2);
  expect(shown.map((one) => one.id)).toEqual(["b", "a"]);
  expect(shown[0]?.also?.join("")).toBe("Semiconductor");
  expect(more).toBe(1);
});
