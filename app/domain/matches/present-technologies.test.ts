import { expect, test } from "vitest";
import { currentTechnologies, technologyLists } from "~/domain/reference/technologies";
import { presentTechnologies } from "./present-technologies";

const today = "2026-11-22";
const present = currentTechnologies(today).map((group) => group.code);
const older = technologyLists().find((list) => list.groups.every((group) => !present.includes(group.code)));

test("codes of the list in force stay as they are", () => {
  expect(presentTechnologies(present, today)).toEqual(present);
});

test("codes of the list it replaced become codes of the list in force", () => {
  const translated = presentTechnologies(
    (older?.groups ?? []).map((group) => group.code),
    today,
  );
  expect(translated.some((code) => present.includes(code))).toBe(true);
});

test("an unknown code is kept, so that nothing a person chose is lost", () => {
  expect(presentTechnologies(["unheard-of.1"], today)).toEqual(["unheard-of.1"]);
});
