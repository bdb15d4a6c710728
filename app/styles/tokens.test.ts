import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const colours = new Map(
  [...css.matchAll(/--color-([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\);/g)].map((match) => [
    match[1]!,
    { light: match[2]!, dark: match[3]! },
  ]),
);

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

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
