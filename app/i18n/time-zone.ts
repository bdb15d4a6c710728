/** The display name of a time zone: the place it is named after, `America/New_York` as "New York". */
export function timeZonePlace(zone: string): string {
  return zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
}
