import { expect, test } from "vitest";
import { countries } from "./countries";
import { isTimeZone, proposeTimeZone } from "./time-zones";

test("a country's proposed zone is one that can be chosen", () => {
  const wrong = countries()
    .map((country) => ({ code: country.code, zone: proposeTimeZone(country.code) }))
    .filter(({ zone }) => zone !== null && !isTimeZone(zone));
  expect(wrong).toEqual([]);
  expect(
    countries()
      .filter((country) => proposeTimeZone(country.code) === null)
      .map((country) => country.code),
  ).toEqual(["BV", "HM"]);
});

test("countries of several zones propose the one most people live in", () => {
  expect(proposeTimeZone("AU")).toBe("Australia/Sydney");
  expect(proposeTimeZone("US")).toBe("America/New_York");
  expect(proposeTimeZone("VN")).toBe("Asia/Ho_Chi_Minh");
});
