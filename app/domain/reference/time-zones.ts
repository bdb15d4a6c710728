/** Present IANA names for zones which the runtime still lists under a former one. */
const RENAMED: Readonly<Record<string, string>> = {
  "Asia/Saigon": "Asia/Ho_Chi_Minh",
  "Asia/Calcutta": "Asia/Kolkata",
  "Asia/Katmandu": "Asia/Kathmandu",
  "Asia/Rangoon": "Asia/Yangon",
  "Europe/Kiev": "Europe/Kyiv",
  "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
};

const all: readonly string[] = [
  ...new Set([...Intl.supportedValuesOf("timeZone").map((zone) => RENAMED[zone] ?? zone), "UTC"]),
].sort();
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
