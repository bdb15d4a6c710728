import { expect, test } from "vitest";
import { loadLabels } from "./labels";

const { positions, experts } = loadLabels();
const expertKeys = new Set(experts.map((expert) => expert.key));

test("positions and experts of the labelled set have keys of their own", () => {
  expect(positions.length).toBeGreaterThan(0);
  expect(repeated(positions.map((position) => position.key))).toEqual([]);
  expect(repeated(experts.map((expert) => expert.key))).toEqual([]);
});

test("one half of the positions is for tuning and one half stays unseen", () => {
  const tuning = positions.filter((position) => position.half === "tuning");
  expect(tuning.length * 2).toBe(positions.length);
});

test("about half of the positions are written in Vietnamese", () => {
  const share = positions.filter((position) => position.language === "vi").length / positions.length;
  expect(share).toBeGreaterThanOrEqual(0.4);
  expect(share).toBeLessThanOrEqual(0.6);
});

test("at least 40 % of the experts describe themselves in both languages", () => {
  const both = experts.filter((expert) => expert.biography.vi !== undefined && expert.biography.en !== undefined);
  expect(both.length / experts.length).toBeGreaterThanOrEqual(0.4);
});

test.each(positions)("$key has its full number of known experts, none of them twice", (position) => {
  const candidates = position.candidates.map((candidate) => candidate.expert);
  expect(candidates).toHaveLength(25);
  expect(repeated(candidates)).toEqual([]);
  expect(candidates.filter((key) => !expertKeys.has(key))).toEqual([]);
});

test.each(positions)("$key has at least two experts of each grade", (position) => {
  for (const grade of [0, 1, 2, 3])
    expect(position.candidates.filter((candidate) => candidate.grade === grade).length, `grade ${grade}`).toBeGreaterThanOrEqual(2);
});

test.each(positions)("$key has a text of 50 to 200 words, and ranges and dates in order", (position) => {
  const words = position.text.split(/\s+/u).length;
  expect(words).toBeGreaterThanOrEqual(50);
  expect(words).toBeLessThanOrEqual(200);
  for (const range of [position.months, position.hours]) if (range) expect(range[0]).toBeLessThanOrEqual(range[1]);
  if (position.startFrom && position.startUntil) expect(position.startFrom <= position.startUntil).toBe(true);
  expect(repeated(position.skills.map((skill) => skill.id))).toEqual([]);
});

test.each(experts)("the profile of $key is consistent", (expert) => {
  const listed = expert.skills.map(([id]) => id);
  expect(repeated(listed)).toEqual([]);
  expect(expert.verifiedSkills.filter((id) => !listed.includes(id))).toEqual([]);
  for (const post of expert.posts) if (post.to !== null) expect(post.from.slice(0, 4) <= post.to.slice(0, 4)).toBe(true);
  for (const offer of expert.availability) if (offer.until !== null) expect(offer.from <= offer.until).toBe(true);
});

test("every expert is judged for at least one position", () => {
  const judged = new Set(positions.flatMap((position) => position.candidates.map((candidate) => candidate.expert)));
  expect([...expertKeys].filter((key) => !judged.has(key))).toEqual([]);
});

function repeated(keys: readonly string[]): string[] {
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}
