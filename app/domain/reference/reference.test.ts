import { describe, expect, it } from "vitest";
import { countries, countryName, isCountryCode, resolveCountry } from "./countries";
import { broadFieldOf, fieldLabel, fields, fieldWithNarrower, isFieldCode } from "./fields";
import { isLanguageCode, languageName, languages } from "./languages";
import { isProvinceCode, provinceName, provinces, resolveProvince } from "./provinces";
import {
  currentTechnologies,
  equivalentTechnologies,
  isTechnologyCode,
  technologyLabel,
  technologyListOn,
  technologyLists,
} from "./technologies";
import { isTimeZone, presentTimeZone, timeZones } from "./time-zones";

const unique = (values: readonly string[]): number => new Set(values).size;

describe("fields of research", () => {
  it("holds the 6 broad and 42 narrow FORD codes, each narrow one under its broad one", () => {
    expect(fields().filter((field) => field.parent === null)).toHaveLength(6);
    expect(fields().filter((field) => field.parent !== null)).toHaveLength(42);
    for (const field of fields()) if (field.parent) expect(field.code.startsWith(`${field.parent}.`)).toBe(true);
    expect(unique(fields().map((field) => field.code))).toBe(48);
  });

  it("names a field in both languages and shows an unknown code as it is", () => {
    expect(fieldLabel("2.10", "vi")).toBe("Công nghệ nano");
    expect(fieldLabel("1.2", "en")).toBe("Computer and information sciences");
    expect(fieldLabel("9.9", "vi")).toBe("9.9");
    expect(isFieldCode("9.9")).toBe(false);
  });

  it("knows the broad field of a code and what a filter by it covers", () => {
    expect(broadFieldOf("2.10")).toBe("2");
    expect(broadFieldOf("x")).toBeNull();
    expect(fieldWithNarrower("1")).toHaveLength(8);
    expect(fieldWithNarrower("2.1")).toEqual(["2.1"]);
  });
});

describe("strategic technologies", () => {
  it("has the 11 groups of Decision 1131 and the 10 of Decision 21/2026", () => {
    expect(technologyLists().map((list) => list.groups.length)).toEqual([11, 10]);
  });

  it("has exactly one list in force on each day, without gap or overlap", () => {
    expect(technologyListOn("2025-06-11")).toBeNull();
    expect(technologyListOn("2025-06-12")?.list).toBe("qd1131");
    expect(technologyListOn("2026-05-25")?.list).toBe("qd1131");
    expect(technologyListOn("2026-05-26")?.list).toBe("qd21-2026");
    expect(currentTechnologies("2030-01-01")).toHaveLength(10);
    const [first, second] = technologyLists();
    const dayAfter = new Date(`${first?.validUntil}T00:00:00Z`);
    dayAfter.setUTCDate(dayAfter.getUTCDate() + 1);
    expect(dayAfter.toISOString().slice(0, 10)).toBe(second?.validFrom);
  });

  it("carries every old group over to a new one, so that no filter goes dead", () => {
    const carried = new Set(technologyLists()[1]?.groups.flatMap((group) => group.successorOf));
    expect([...carried].sort()).toEqual(
      technologyLists()[0]
        ?.groups.map((group) => group.code)
        .sort(),
    );
  });

  it("is equivalent in both directions, without jumping between siblings", () => {
    expect(equivalentTechnologies("qd1131.3")).toEqual(["qd1131.3", "qd21-2026.1"]);
    expect([...equivalentTechnologies("qd21-2026.1")].sort()).toEqual(["qd1131.1", "qd1131.2", "qd1131.3", "qd21-2026.1"]);
    expect(equivalentTechnologies("qd1131.99")).toEqual([]);
    for (const list of technologyLists()) {
      for (const group of list.groups) {
        for (const other of equivalentTechnologies(group.code)) expect(equivalentTechnologies(other)).toContain(group.code);
      }
    }
  });

  it("says of each group that is not fully reported what is ours", () => {
    for (const list of technologyLists()) {
      for (const group of list.groups) {
        if (group.basis !== "reported" || !group.productsComplete) expect(group.note, group.code).toBeTruthy();
      }
    }
  });

  it("names groups of any version", () => {
    expect(technologyLabel("qd1131.6", "vi")).toBe("Chip bán dẫn");
    expect(technologyLabel("qd21-2026.3", "en")).toBe("Semiconductors");
    expect(isTechnologyCode("qd1131.12")).toBe(false);
  });
});

describe("countries", () => {
  it("lists every country once, with a point on the map and a name in both languages", () => {
    expect(countries().length).toBeGreaterThanOrEqual(195);
    expect(unique(countries().map((country) => country.code))).toBe(countries().length);
    expect(unique(countries().map((country) => country.vi))).toBe(countries().length);
    expect(unique(countries().map((country) => country.en))).toBe(countries().length);
    for (const country of countries()) {
      expect(Math.abs(country.lon)).toBeLessThanOrEqual(180);
      expect(Math.abs(country.lat)).toBeLessThanOrEqual(90);
      expect(country.code).toMatch(/^[A-Z]{2}$/);
    }
  });

  it("resolves names, aliases and codes, with and without diacritics", () => {
    expect(resolveCountry("nhat ban")).toBe("JP");
    expect(resolveCountry("Mỹ")).toBe("US");
    expect(resolveCountry("USA")).toBe("US");
    expect(resolveCountry("Cộng hòa Séc")).toBe("CZ");
    expect(resolveCountry("kr")).toBe("KR");
    expect(resolveCountry("Atlantis")).toBeNull();
  });

  it("names a country and knows a code", () => {
    expect(countryName("DE", "vi")).toBe("Đức");
    expect(isCountryCode("XX")).toBe(false);
  });
});

describe("provinces", () => {
  it("holds the 34 units after the 2025 reform, six of them cities, made of the 63 before it", () => {
    expect(provinces()).toHaveLength(34);
    expect(provinces().filter((province) => province.kind === "city")).toHaveLength(6);
    expect(unique(provinces().flatMap((province) => province.formerly))).toBe(63);
  });

  it("resolves present, former and unaccented names", () => {
    expect(resolveProvince("Đà Nẵng")).toBe("da-nang");
    expect(resolveProvince("quang nam")).toBe("da-nang");
    expect(resolveProvince("Bà Rịa – Vũng Tàu")).toBe("ho-chi-minh");
    expect(resolveProvince("TP.HCM")).toBe("ho-chi-minh");
    expect(resolveProvince("Tỉnh Bình Dương")).toBe("ho-chi-minh");
    expect(resolveProvince("Thành phố Huế")).toBe("hue");
    expect(resolveProvince("Osaka")).toBeNull();
  });

  it("names a province and knows a code", () => {
    expect(provinceName("ho-chi-minh", "en")).toBe("Ho Chi Minh City");
    expect(isProvinceCode("binh-duong")).toBe(false);
  });
});

describe("languages and time zones", () => {
  it("lists at least 60 languages once each", () => {
    expect(languages().length).toBeGreaterThanOrEqual(60);
    expect(unique(languages().map((language) => language.code))).toBe(languages().length);
    expect(languageName("ja", "vi")).toBe("Tiếng Nhật");
    expect(isLanguageCode("xx")).toBe(false);
  });

  it("lists zones under their present names and translates former ones", () => {
    expect(isTimeZone("Asia/Ho_Chi_Minh")).toBe(true);
    expect(isTimeZone(presentTimeZone("Asia/Saigon"))).toBe(true);
    expect(timeZones()).not.toContain("Asia/Saigon");
    for (const zone of timeZones()) expect(() => new Intl.DateTimeFormat("en", { timeZone: zone }), zone).not.toThrow();
  });
});
