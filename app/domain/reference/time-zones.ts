import byCountry from "./data/country-time-zones.json";

/** Current IANA names for zones that the runtime still lists under a former name. */
const RENAMED: Readonly<Record<string, string>> = {
  "Asia/Saigon": "Asia/Ho_Chi_Minh",
  "Asia/Calcutta": "Asia/Kolkata",
  "Asia/Katmandu": "Asia/Kathmandu",
  "Asia/Rangoon": "Asia/Yangon",
  "Europe/Kiev": "Europe/Kyiv",
  "Africa/Asmera": "Africa/Asmara",
  "America/Godthab": "America/Nuuk",
  "Atlantic/Faeroe": "Atlantic/Faroe",
  "Pacific/Ponape": "Pacific/Pohnpei",
  "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
};

const all: readonly string[] = [...new Set([...Intl.supportedValuesOf("timeZone").map((zone) => RENAMED[zone] ?? zone), "UTC"])].sort();
const known = new Set(all);

/** IANA time zones that this runtime supports, under their current names, including `Asia/Ho_Chi_Minh`. */
export function timeZones(): readonly string[] {
  return all;
}

/** Whether the value is a listed zone. Pass a browser's value through `presentTimeZone` first, since it may be a former name. */
export function isTimeZone(name: string): boolean {
  return known.has(name);
}

/** The current name of a zone: browsers may still report `Asia/Saigon`. Unknown names are returned unchanged. */
export function presentTimeZone(name: string): string {
  return RENAMED[name] ?? name;
}

const proposals: Readonly<Record<string, string>> = byCountry;

/**
 * The most populous time zone of a country (alpha-2 code), as an editable default; null when none is known. Source:
 * zone.tab of the public-domain IANA database, with the most populous zone chosen where a country has several.
 */
export function proposeTimeZone(countryCode: string): string | null {
  return proposals[countryCode] ?? null;
}
