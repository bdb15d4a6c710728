import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { OWN_BRAND, SURROUNDINGS } from "~/platform/brand";
import { contrast } from "~/platform/contrast";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const colours = new Map(
  [...css.matchAll(/--color-([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\);/g)].map((match) => [
    match[1]!,
    { light: match[2]!, dark: match[3]! },
  ]),
);

function colour(name: string) {
  const found = colours.get(name);
  if (!found) throw new Error(`no colour ${name}`);
  return found;
}

const GROUNDS = ["paper", "surface", "sunken"];
const TEXT_ON_EVERY_GROUND = ["ink", "ink-soft", "primary", "primary-strong", "accent", "accent-strong", "gold-ink", "success", "warning"];
const OWN_GROUND: [string, string][] = [
  ["on-primary", "primary"],
  ["on-primary", "primary-strong"],
  ["on-accent", "accent"],
  ["on-accent", "accent-strong"],
  ["ink", "mark"],
  ["paper", "ink"],
  ...["primary", "accent", "gold", "success", "warning"].flatMap((name): [string, string][] => [
    ["ink", `${name}-soft`],
    ["ink-soft", `${name}-soft`],
    [name === "gold" ? "gold-ink" : name, `${name}-soft`],
  ]),
];
const TEXT_PAIRS = [...GROUNDS.flatMap((ground) => TEXT_ON_EVERY_GROUND.map((text): [string, string] => [text, ground])), ...OWN_GROUND];
/** Borders of controls, focus rings, icons and chart marks: 3:1 (WCAG 1.4.11). */
const DRAWN_PAIRS = GROUNDS.flatMap((ground) =>
  ["field", "focus", "gold", "primary", "accent"].map((name): [string, string] => [name, ground]),
);

test("every colour of the token file has a light and a dark side", () => {
  const names = [...css.matchAll(/--color-([a-z][\w-]*):/g)].map((match) => match[1]!);
  expect(names.filter((name) => !["transparent", "current"].includes(name) && !colours.has(name))).toEqual([]);
});

test("every colour is held to a contrast by at least one pair, hairlines aside", () => {
  const held = new Set([...TEXT_PAIRS, ...DRAWN_PAIRS].flat());
  expect([...colours.keys()].filter((name) => !held.has(name))).toEqual(["line"]);
});

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  test.each(TEXT_PAIRS)("text %s on %s reaches 4.5:1", (text, ground) => {
    expect(contrast(colour(text)[theme], colour(ground)[theme])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(DRAWN_PAIRS)("the mark %s on %s reaches 3:1", (mark, ground) => {
    expect(contrast(colour(mark)[theme], colour(ground)[theme])).toBeGreaterThanOrEqual(3);
  });
});

test.each(["light", "dark"] as const)("the brand and what its contrast is checked against have the colours of the %s theme", (theme) => {
  for (const [name, hex] of Object.entries(OWN_BRAND.colours[theme])) expect([name, colour(name)[theme]]).toEqual([name, hex]);
  expect(SURROUNDINGS[theme]).toEqual({
    grounds: GROUNDS.map((name) => colour(name)[theme]),
    inks: ["ink", "ink-soft"].map((name) => colour(name)[theme]),
  });
});
