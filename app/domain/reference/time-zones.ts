import byCountry from "./data/country-time-zones.json";

/** Present IANA names for zones which the runtime still lists under a former one. */
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

/** IANA time zones which this runtime can compute with, under their present names, `Asia/Ho_Chi_Minh` among them. */
export function timeZones(): readonly string[] {
  return all;
}

/** Whether it is a listed zone. A browser's former name goes through `presentTimeZone` first. */
export function isTimeZone(name: string): boolean {
  return known.has(name);
}

/** The present name of a zone: browsers may still report `Asia/Saigon`. Unknown names come back as they are. */
export function presentTimeZone(name: string): string {
  return RENAMED[name] ?? name;
}

const proposals: Readonly<Record<string, string>> = byCountry;

/**
 * The zone of most people in a country (alpha-2 code), to be proposed and corrected; null when none is known. Source:
 * zone.tab of the public-domain IANA database, with the most populous zone chosen where a country has several.
 */
export function proposeTimeZone(countryCode: string): string | null {
  return proposals[countryCode] ?? null;
}
