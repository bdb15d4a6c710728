import { expect, test } from "vitest";
import { countEvidence, entriesShowing, unlistedSkills } from "./evidence";

const career = {
  works: [
    { kind: "publication" as const, title: "Màng mỏng", year: 2019, skillIds: ["thin-film", "optics"] },
    { kind: "publication" as const, title: "Màng dày", year: null, skillIds: ["thin-film"] },
    { kind: "patent" as const, title: "Cách phủ màng", year: 2021, skillIds: ["thin-film", "thin-film"] },
  ],
  employments: [
    { title: "Kỹ sư quang học", toYear: null, skillIds: ["optics"] },
    { title: "Kỹ sư hàn", toYear: 2010, skillIds: ["welding"] },
  ],
};

test("publications, patents and posts that show a skill are counted apart, each entry once", () => {
  const counts = countEvidence(career, 2026);
  expect(counts.get("thin-film")).toEqual({ publications: 2, patents: 1, posts: 0, lastYear: 2021 });
  expect(counts.get("optics")).toEqual({ publications: 1, patents: 0, posts: 1, lastYear: 2026 });
  expect(counts.get("welding")).toEqual({ publications: 0, patents: 0, posts: 1, lastYear: 2010 });
  expect([...counts.keys()].sort()).toEqual(["optics", "thin-film", "welding"]);
});

test("a post that ends in the future shows its skills up to this year", () => {
  expect(countEvidence({ works: [], employments: [{ toYear: 2030, skillIds: ["optics"] }] }, 2026).get("optics")?.lastYear).toBe(2026);
});

test("a skill is shown by the titles of its works and posts", () => {
  expect(entriesShowing("optics", career)).toEqual([
    { kind: "publication", title: "Màng mỏng", year: 2019 },
    { kind: "post", title: "Kỹ sư quang học", year: null },
  ]);
  expect(entriesShowing("sailing", career)).toEqual([]);
});

test("skills which the career shows and the list lacks are proposed, the most often shown first", () => {
  expect(unlistedSkills({ ...career, skills: [] })).toEqual(["thin-film", "optics", "welding"]);
  expect(unlistedSkills({ ...career, skills: [{ skillId: "thin-film" }] })).toEqual(["optics", "welding"]);
});
