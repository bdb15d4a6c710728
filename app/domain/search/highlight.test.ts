import { expect, test } from "vitest";
import { foundSkills } from "./found-skills";
import { highlighted, HIT_END, HIT_START, segments } from "./highlight";

const mark = (text: string) => text.replaceAll("[", HIT_START).replaceAll("]", HIT_END);

test("marked text becomes segments, markup in it stays text", () => {
  expect(segments(mark("Kỹ sư [vi] mạch <b>"))).toEqual([
    { text: "Kỹ sư ", hit: false },
    { text: "vi", hit: true },
    { text: " mạch <b>", hit: false },
  ]);
  expect(segments(mark("]x["))).toEqual([{ text: "x", hit: false }]);
});

test("a copy that is older than the record marks nothing", () => {
  expect(highlighted("Mới", mark("[Cũ]"))).toEqual([{ text: "Mới", hit: false }]);
  expect(highlighted("Mới", undefined)).toEqual([{ text: "Mới", hit: false }]);
  expect(highlighted("", undefined)).toEqual([]);
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
  expect(shown[0]?.also?.map((segment) => segment.text).join("")).toBe("Semiconductor");
  expect(more).toBe(1);
});
