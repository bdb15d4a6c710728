import { expect, test } from "vitest";
import { skillsFromFiles } from "~/domain/skills/skill-data.server";
import { buildSkillIndex } from "~/domain/skills/skills";
import { expertTexts } from "./match-expert";

const index = buildSkillIndex(skillsFromFiles());
const skillsOf = (headlineVi: string, headlineEn: string) =>
  expertTexts({ headlineVi, headlineEn, biographyVi: "", biographyEn: "", works: [], employments: [] }).flatMap((text) =>
    index.suggestSkills(text).map((found) => found.skillId),
  );

test("each language of a text is read by itself: Vietnamese without diacritics is understood beside English", () => {
  expect(skillsOf("Bảo tồn di tích gỗ", "Timber monuments and their keepers")).toEqual(["cultural-heritage"]);
  expect(skillsOf("Bao ton di tich go", "Timber monuments and their keepers")).toEqual(["cultural-heritage"]);
});

test("the end of one text and the beginning of the next make no name together", () => {
  expect(skillsOf("Kỹ sư machine", "learning every day")).toEqual([]);
});
