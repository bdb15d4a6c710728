import { describe, expect, test } from "vitest";
import { isLocale, localeFromPath, localePath, negotiateLocale, switchLocalePath } from "./locale";

describe("the reader's language", () => {
  test("follows the account before the cookie and the browser", () => {
    expect(negotiateLocale({ account: "en", cookie: "vi", acceptLanguage: "vi" })).toBe("en");
  });

  test("follows the cookie before the browser", () => {
    expect(negotiateLocale({ account: null, cookie: "en", acceptLanguage: "vi" })).toBe("en");
  });

  test("follows the browser's highest weight among the languages that exist here", () => {
    expect(negotiateLocale({ acceptLanguage: "ja-JP,ja;q=0.9,vi;q=0.5,en-US;q=0.8" })).toBe("en");
    expect(negotiateLocale({ acceptLanguage: "vi-VN, en;q=0.9" })).toBe("vi");
    expect(negotiateLocale({ acceptLanguage: "vi;q=0, en;q=0.1" })).toBe("en");
    expect(negotiateLocale({ acceptLanguage: "en, vi" })).toBe("en");
  });

  test("is Vietnamese when nothing usable is said", () => {
    expect(negotiateLocale({})).toBe("vi");
    expect(negotiateLocale({ account: "fr", cookie: "../en", acceptLanguage: "ja,*;q=0.5" })).toBe("vi");
    expect(negotiateLocale({ acceptLanguage: "en;q=abc,;;;,=" })).toBe("en");
  });
});

describe("addresses", () => {
  test("name their language only as a whole first segment", () => {
    expect(localeFromPath("/vi")).toBe("vi");
    expect(localeFromPath("/en/positions")).toBe("en");
    expect(localeFromPath("/english")).toBeNull();
    expect(localeFromPath("/")).toBeNull();
    expect(isLocale("VI")).toBe(false);
  });

  test("are built without doubled slashes", () => {
    expect(localePath("vi", "/")).toBe("/vi");
    expect(localePath("en", "positions?q=a")).toBe("/en/positions?q=a");
    expect(localePath("en", "//positions")).toBe("/en/positions");
  });

  test("switch language and keep the page", () => {
    expect(switchLocalePath("/vi/positions/1", "en")).toBe("/en/positions/1");
    expect(switchLocalePath("/vi", "en")).toBe("/en");
    expect(switchLocalePath("/healthz", "en")).toBe("/en");
  });
});
