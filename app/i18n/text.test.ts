import { expect, test } from "vitest";
import { firstWords, pickText } from "./text";

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

test("the first words of a text end at a word, without the comma before the rest", () => {
  expect(firstWords("Viện Vật liệu,\n\nphòng  đo lường", 40)).toBe("Viện Vật liệu, phòng đo lường");
  expect(firstWords("Viện Vật liệu,\n\nphòng  đo lường", 16)).toBe("Viện Vật liệu…");
  expect(firstWords("Viện Vật liệu", 10)).toBe("Viện Vật…");
  expect(firstWords("https://vien.example/rat-dai", 10)).toBe("https://v…");
});
