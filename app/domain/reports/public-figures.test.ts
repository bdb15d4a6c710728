import { expect, test } from "vitest";
import { foldSmall } from "./public-figures";

test("a country with fewer than three experts is not named, only counted with the others", () => {
  const figures = foldSmall([
    { countryCode: "JP", experts: 3 },
    { countryCode: "IS", experts: 2 },
    { countryCode: "DE", experts: 9 },
    { countryCode: "FJ", experts: 1 },
  ]);
  expect(figures.byCountry).toEqual([
    { countryCode: "DE", experts: 9 },
    { countryCode: "JP", experts: 3 },
  ]);
  expect(figures).toMatchObject({ experts: 15, countries: 4, elsewhere: { countries: 2, experts: 3 } });
});

test("without experts everything is zero", () => {
  expect(foldSmall([])).toEqual({ experts: 0, countries: 0, byCountry: [], elsewhere: { countries: 0, experts: 0 } });
});
