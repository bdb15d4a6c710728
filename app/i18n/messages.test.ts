import { describe, expect, test } from "vitest";
import { scanSource } from "../../scripts/vite/message-scan";
import en from "./messages/en";
import vi from "./messages/vi";

const PLURAL = /_(?:zero|one|two|few|many|other)$/;

/** `ns:a.b` of each text with the text; plural forms keep their suffix. */
function flatten(node: unknown, path: string): [string, string][] {
  if (typeof node === "string") return [[path, node]];
  return Object.entries(node as Record<string, unknown>).flatMap(([key, value]) =>
    flatten(value, path === "" ? `${key}:` : path.endsWith(":") ? path + key : `${path}.${key}`),
  );
}

const texts = { vi: new Map(flatten(vi, "")), en: new Map(flatten(en, "")) };
/** A suffix such as `_other` marks a plural form only where the text has a count. */
const isPlural = (key: string, text: string) => PLURAL.test(key) && /{{\s*count/.test(text);
const keysOf = (map: Map<string, string>) =>
  [...new Set([...map].map(([key, text]) => (isPlural(key, text) ? key.replace(PLURAL, "") : key)))].sort();
/** The values that callers pass to a text; `brand` is there without being passed. */
const variablesOf = (text: string) =>
  [...text.matchAll(/{{\s*(\w+)/g)]
    .map((match) => match[1]!)
    .filter((name) => name !== "brand")
    .sort();
const { uses, unreadable } = scanSource();

describe("the catalogues", () => {
  test("have the same keys in both languages, plural forms aside", () => {
    expect(keysOf(texts.en)).toEqual(keysOf(texts.vi));
  });

  test.each(["vi", "en"] as const)("give every plural of %s its forms", (locale) => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const plural = [...texts[locale]].filter(([key, text]) => isPlural(key, text)).map(([key]) => key);
    const missing = plural.flatMap((key) => forms.map((form) => key.replace(PLURAL, `_${form}`))).filter((key) => !texts[locale].has(key));
    expect([...new Set(missing)]).toEqual([]);
  });

  test.each(["vi", "en"] as const)("hold only filled, trimmed texts in NFC (%s)", (locale) => {
    const bad = [...texts[locale]].filter(([, text]) => text.trim() === "" || text !== text.trim() || text !== text.normalize("NFC"));
    expect(bad.map(([key]) => key)).toEqual([]);
  });

  test("use the same variables in both languages", () => {
    const differing = keysOf(texts.vi).filter((key) => {
      const of = (map: Map<string, string>) => variablesOf(map.get(key) ?? map.get(`${key}_other`) ?? "").join();
      return of(texts.vi) !== of(texts.en);
    });
    expect(differing).toEqual([]);
  });
});

describe("the source", () => {
  test("names its messages so that they can be found: a literal, or a template that starts with a literal", () => {
    expect(unreadable).toEqual([]);
  });

  test("uses no message that does not exist", () => {
    const known = keysOf(texts.vi);
    const missing = uses.filter(({ key, prefix }) => !known.some((name) => (prefix ? name.startsWith(key) : name === key)));
    expect(missing.map(({ key, file }) => `${key} in ${file}`)).toEqual([]);
  });

  test("leaves no message unused", () => {
    const exact = new Set(uses.filter(({ prefix }) => !prefix).map(({ key }) => key));
    const prefixes = uses.filter(({ prefix }) => prefix).map(({ key }) => key);
    expect(keysOf(texts.vi).filter((key) => !exact.has(key) && !prefixes.some((prefix) => key.startsWith(prefix)))).toEqual([]);
  });
});
