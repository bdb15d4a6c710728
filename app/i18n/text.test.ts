import { expect, test } from "vitest";
import { pickText } from "./text";

test("a text is shown in the reader's language when it exists", () => {
  expect(pickText("en", { vi: "Bán dẫn", en: "Semiconductors" })).toEqual({ text: "Semiconductors", lang: "en" });
});

test("a text in the other language only is shown with that language named", () => {
  expect(pickText("en", { vi: "Bán dẫn", en: "  " })).toEqual({ text: "Bán dẫn", lang: "vi" });
  expect(pickText("vi", { vi: null, en: "Optics" })).toEqual({ text: "Optics", lang: "en" });
});

test("a text in no language is null", () => {
  expect(pickText("vi", { vi: "", en: null })).toBeNull();
  expect(pickText("vi", {})).toBeNull();
});
