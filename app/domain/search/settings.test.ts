import { afterEach, expect, test } from "vitest";
import { settingsHash } from "./digest.server";
import { SEARCH_KINDS } from "~/domain/outbox/kinds";
import { passesFor } from "./passes";
import { DOCUMENT_VERSIONS, INDEX_SETTINGS } from "./settings";

const searchCutoffMs = INDEX_SETTINGS.expert.searchCutoffMs;
const version = DOCUMENT_VERSIONS.expert;
afterEach(() => {
  INDEX_SETTINGS.expert.searchCutoffMs = searchCutoffMs;
  DOCUMENT_VERSIONS.expert = version;
});

test("the hash of an index changes with a setting and with the documents' version, and with nothing else", () => {
  const before = settingsHash("expert", null);
  expect(settingsHash("expert", null)).toBe(before);
  INDEX_SETTINGS.expert.searchCutoffMs = 149;
  const other = settingsHash("expert", null);
  expect(other).not.toBe(before);
  INDEX_SETTINGS.expert.searchCutoffMs = searchCutoffMs;
  DOCUMENT_VERSIONS.expert = version + 1;
  expect([before, other]).not.toContain(settingsHash("expert", null));
  expect(settingsHash("position", null)).not.toBe(before);
});

test("switching the search by meaning on, or to another model, asks for a rebuild; a new key of the same service does not", () => {
  const model = (name: string, apiKey: string) => settingsHash("expert", { source: "openAi", model: name, apiKey });
  expect(new Set([settingsHash("expert", null), model("small", "first"), model("large", "first")]).size).toBe(3);
  expect(model("small", "second")).toBe(model("small", "first"));
});

test("what is displayed is searchable, or an id or digest: nothing that only filters leaves the index", () => {
  for (const kind of SEARCH_KINDS) {
    const { displayedAttributes, searchableAttributes } = INDEX_SETTINGS[kind];
    const others = (displayedAttributes ?? []).filter((name) => !searchableAttributes?.includes(name));
    expect(others).toEqual(["id", "digest"]);
  }
});

test("a text is looked for side by side first, then by every word, then anywhere, then by some words", () => {
  const passes = passesFor("expert", 'bán "dẫn');
  expect(passes.map(({ text, someWords }) => ({ text, someWords }))).toEqual([
    { text: '"bán  dẫn"', someWords: false },
    { text: 'bán "dẫn', someWords: false },
    { text: 'bán "dẫn', someWords: false },
    { text: 'bán "dẫn', someWords: true },
  ]);
  expect(passes[0]?.searchIn).not.toContain("fullName");
  expect(passes[1]?.searchIn).toContain("fullName");
  expect(passes[1]?.searchIn).not.toContain("biographyVi");
  expect(passes[2]?.searchIn).toBeUndefined();
});

test("one word has no side by side, and no text needs one pass", () => {
  expect(passesFor("position", "AI")).toHaveLength(2);
  expect(passesFor("position", "")).toEqual([{ text: "", someWords: false }]);
});
