import { createInstance } from "i18next";
import { describe, expect, it } from "vitest";
import { allMessages } from "./all-messages";
import { createI18n, type MessageTree } from "./i18n";
import { LOCALES, type Locale } from "./locale";

function keysOf(node: string | MessageTree, path = ""): string[] {
  if (typeof node === "string") return [path];
  return Object.entries(node).flatMap(([key, value]) => keysOf(value, path === "" ? key : `${path}.${key}`));
}

/** i18next with the options that the catalogues' format assumes. */
function reference(locale: Locale) {
  const instance = createInstance();
  void instance.init({
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: allMessages[locale] },
    defaultNS: "common",
    initImmediate: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return instance.getFixedT(locale) as (key: string, values?: object) => string;
}

const missing: string[] = [];
const make = (locale: Locale, messages: Record<string, MessageTree>) => createI18n(locale, messages, (key) => missing.push(key));

describe.each(LOCALES)("every message in %s", (locale) => {
  const expected = reference(locale);
  const own = make(locale, allMessages[locale]).translator("common");
  const keys = Object.entries(allMessages[locale]).flatMap(([namespace, tree]) => keysOf(tree).map((key) => `${namespace}:${key}`));
  const names = [...new Set(JSON.stringify(allMessages[locale]).match(/(?<=\{\{\s*)\w+/g))].filter((name) => name !== "count");
  const words = Object.fromEntries(names.map((name) => [name, `<${name} $& $1>`]));

  it.each([0, 1, 2, 1_234.5, 1_000_000])("says with a count of %d what i18next says", (count) => {
    const values = { ...words, count };
    const differing = keys
      .map((key) => key.replace(/_(one|other)$/, ""))
      .filter((key) => own(key, values) !== expected(key, values))
      .map((key) => [own(key, values), expected(key, values)]);
    expect(keys.length).toBeGreaterThan(1_000);
    expect(differing).toEqual([]);
  });

  it("finds every key", () => {
    expect(missing).toEqual([]);
  });
});

it("shows and reports a key that has no text", () => {
  const reported: string[] = [];
  const t = createI18n("vi", { ui: { a: { b: "B" } } }, (key) => reported.push(key)).translator("ui");
  expect([t("a.b"), t("a"), t("a.c"), t("other:x.y")]).toEqual(["B", "a", "a.c", "x.y"]);
  expect(reported).toEqual(["ui:a", "ui:a.c", "other:x.y"]);
});

it("inserts the standing values, unless the caller passes others", () => {
  const t = createI18n("vi", { ui: { a: "{{brand}}: {{name}}" } }, () => undefined, { brand: "Bắc Cầu" }).translator("ui");
  expect([t("a", { name: "N" }), t("a", { brand: "B" })]).toEqual(["Bắc Cầu: N", "B: "]);
});

it("takes in further messages beside those that are there", () => {
  const i18n = createI18n("en", { ui: { a: { b: "B" } } }, () => undefined);
  const t = i18n.translator("ui");
  i18n.add({ ui: { a: { c: "C" }, d: "D" }, other: { x: "X" } });
  expect([t("a.b"), t("a.c"), t("d"), t("other:x")]).toEqual(["B", "C", "D", "X"]);
});
