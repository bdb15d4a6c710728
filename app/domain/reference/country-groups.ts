import { countries, findCountry } from "./countries";
import { type Label, type LabelLocale } from "./model";

/** A region of the world as commonly named in Việt Nam. Groups overlap: Nhật Bản is in East Asia, Đức in Western Europe and the EU. */
export interface CountryGroup extends Label {
  readonly code: string;
  readonly countries: readonly string[];
}

const list = (codes: string): string[] => codes.split(" ");
const ofRegion = (region: string): string[] => countries().flatMap((country) => (country.region === region ? [country.code] : []));

const NORTH_AMERICA = list("CA US");

/**
 * Geographic groups follow the sub-regions of the United Nations (M49), except that North America is Canada and the
 * United States, and everything south of them is Latin America. ASEAN and EU list the members as of 2026 (Timor-Leste
 * joined ASEAN in October 2025).
 */
const GROUPS: readonly CountryGroup[] = [
  { code: "east-asia", vi: "Đông Á", en: "East Asia", countries: list("CN HK JP KP KR MN MO TW") },
  { code: "asean", vi: "ASEAN", en: "ASEAN", countries: list("BN ID KH LA MM MY PH SG TH TL VN") },
  { code: "south-asia", vi: "Nam Á", en: "South Asia", countries: list("AF BD BT IN IR LK MV NP PK") },
  { code: "central-asia", vi: "Trung Á", en: "Central Asia", countries: list("KG KZ TJ TM UZ") },
  {
    code: "west-asia",
    vi: "Tây Á và Trung Đông",
    en: "Western Asia and the Middle East",
    countries: list("AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE"),
  },
  { code: "western-europe", vi: "Tây Âu", en: "Western Europe", countries: list("AT BE CH DE FR LI LU MC NL") },
  {
    code: "northern-europe",
    vi: "Bắc Âu và quần đảo Anh",
    en: "Northern Europe and the British Isles",
    countries: list("AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ"),
  },
  { code: "southern-europe", vi: "Nam Âu", en: "Southern Europe", countries: list("AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA") },
  { code: "eastern-europe", vi: "Đông Âu", en: "Eastern Europe", countries: list("BG BY CZ HU MD PL RO RU SK UA") },
  {
    code: "eu",
    vi: "Liên minh châu Âu (EU)",
    en: "European Union (EU)",
    countries: list("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"),
  },
  { code: "north-america", vi: "Bắc Mỹ", en: "North America", countries: NORTH_AMERICA },
  {
    code: "latin-america",
    vi: "Mỹ La-tinh và Ca-ri-bê",
    en: "Latin America and the Caribbean",
    countries: ofRegion("americas").filter((code) => !NORTH_AMERICA.includes(code)),
  },
  { code: "oceania", vi: "Châu Đại Dương", en: "Oceania", countries: ofRegion("oceania") },
  { code: "africa", vi: "Châu Phi", en: "Africa", countries: ofRegion("africa") },
];
const byCode = new Map(GROUPS.map((group) => [group.code, group]));

export function countryGroups(): readonly CountryGroup[] {
  return GROUPS;
}

export function isCountryGroup(code: string): boolean {
  return byCode.has(code);
}

/** The countries of a group; empty for an unknown code. */
export function countriesOfGroup(code: string): readonly string[] {
  return byCode.get(code)?.countries ?? [];
}

/** The name of a group; the code itself when it is unknown. */
export function countryGroupName(code: string, locale: LabelLocale): string {
  return byCode.get(code)?.[locale] ?? code;
}

const EARTH_RADIUS_KM = 6_371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/**
 * Countries whose central point is within a given number of kilometres of a country's central point, itself first: the
 * great-circle distance (haversine) between the points of countries.json. City coordinates are not stored, so a radius
 * search works on countries.
 */
export function countriesWithin(code: string, kilometres: number): string[] {
  const from = findCountry(code);
  if (!from) return [];
  const near = countries().filter((to) => {
    const half =
      Math.sin(radians(to.lat - from.lat) / 2) ** 2 +
      Math.cos(radians(from.lat)) * Math.cos(radians(to.lat)) * Math.sin(radians(to.lon - from.lon) / 2) ** 2;
    return to.code !== code && 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half))) <= kilometres;
  });
  return [code, ...near.map((country) => country.code)];
}
