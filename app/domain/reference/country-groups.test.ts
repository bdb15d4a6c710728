import { expect, test } from "vitest";
import { countryGroups, countriesOfGroup, countriesWithin } from "./country-groups";
import { countries, isCountryCode } from "./countries";

test("every country of a group is one of the list, once", () => {
  for (const group of countryGroups()) {
    expect(
      group.countries.filter((code) => !isCountryCode(code)),
      group.code,
    ).toEqual([]);
    expect(new Set(group.countries).size, group.code).toBe(group.countries.length);
    expect(group.countries.length, group.code).toBeGreaterThan(1);
  }
});

test("every country but those of Antarctica is in a geographic group", () => {
  const covered = new Set(countryGroups().flatMap((group) => group.countries));
  const left = countries().filter((country) => !covered.has(country.code) && country.region !== "antarctica");
  expect(left.map((country) => country.code)).toEqual([]);
});

test("the European Union has 27 members and ASEAN eleven", () => {
  expect(countriesOfGroup("eu")).toHaveLength(27);
  expect(countriesOfGroup("asean")).toHaveLength(11);
  expect(countriesOfGroup("nowhere")).toEqual([]);
});

test("a radius takes in neighbours by the middle of their country, and across the date line", () => {
  expect(countriesWithin("SG", 1_000)).toEqual(expect.arrayContaining(["SG", "MY"]));
  expect(countriesWithin("SG", 1_000)).not.toContain("JP");
  expect(countriesWithin("JP", 1_500)).toContain("KR");
  expect(countriesWithin("FJ", 1_500)).toContain("TO");
  expect(countriesWithin("XX", 1_000)).toEqual([]);
});
