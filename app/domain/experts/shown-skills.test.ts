import { expect, test } from "vitest";
import { LIST_LIMITS } from "./model";
import { shownSkills, SHOWN_FROM } from "./shown-skills";

/** Finds each word that is a skill of this small taxonomy; "maybe" is just below the threshold. */
const find = (text: string) =>
  text
    .split(" ")
    .flatMap((word) =>
      ["optics", "welding", "maybe"].includes(word) ? [{ skillId: word, confidence: word === "maybe" ? SHOWN_FROM - 0.01 : 0.9 }] : [],
    );

test("a new entry shows what was chosen and what its text speaks of for sure", () => {
  expect(shownSkills(find, { chosen: ["sailing"], text: "optics and maybe more", textBefore: null })).toEqual(["sailing", "optics"]);
});

test("a skill that was taken off stays off while the text stays as it was", () => {
  expect(shownSkills(find, { chosen: [], text: "optics", textBefore: "optics" })).toEqual([]);
});

test("a changed text adds what is new in it, not what was taken off before", () => {
  expect(shownSkills(find, { chosen: [], text: "optics and welding", textBefore: "optics" })).toEqual(["welding"]);
});

test("what is chosen and found is listed once, up to the limit", () => {
  expect(shownSkills(find, { chosen: ["optics"], text: "optics", textBefore: null })).toEqual(["optics"]);
  const chosen = Array.from({ length: LIST_LIMITS.shownSkills + 5 }, (_, at) => `skill-${at}`);
  expect(shownSkills(find, { chosen, text: "optics", textBefore: null })).toEqual(chosen.slice(0, LIST_LIMITS.shownSkills));
});
