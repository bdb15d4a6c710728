import { describe, expect, it } from "vitest";
import countriesData from "./data/countries.json";
import fieldsData from "./data/fields.json";
import languagesData from "./data/languages.json";
import provincesData from "./data/provinces.json";
import technologiesData from "./data/strategic-technologies.json";
import { foldVietnamese } from "~/domain/words";

describe("every data file", () => {
  const files = { countriesData, fieldsData, languagesData, provincesData, technologiesData };

  it("is written in NFC", () => {
    for (const [name, data] of Object.entries(files)) {
      const text = JSON.stringify(data);
      expect(text === text.normalize("NFC"), name).toBe(true);
    }
  });

  it("is sorted by code, so that a change reads as a change", () => {
    const sorted = (codes: readonly string[]): void => expect(codes).toEqual([...codes].sort());
    sorted(countriesData.map((country) => country.code));
    sorted(languagesData.map((language) => language.code));
    sorted(provincesData.map((province) => province.code));
  });

  it("derives the code of a province from its name", () => {
    for (const province of provincesData) {
      expect(province.code).toBe(
        foldVietnamese(province.vi)
          .replace(/^thanh pho /, "")
          .replaceAll(" ", "-"),
      );
    }
  });
});
