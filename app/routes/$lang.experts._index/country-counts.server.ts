import { countryName, findCountry } from "~/domain/reference/countries";
import { type Counts } from "~/domain/search/results";
import { type Locale } from "~/i18n/locale";
import { placeOnMap } from "~/ui/world-projection.server";

export type CountryCount = { code: string; name: string; count: number; to: string; x: number | null; y: number | null };

/** The number of results in each country, highest first, with its place on the map; and the number without a stated country. */
export function countryCounts(
  counts: Counts,
  locale: Locale,
  to: (code: string) => string,
): { countries: CountryCount[]; unknown: number } {
  const countries = Object.entries(counts).flatMap(([code, count]): CountryCount[] => {
    const country = findCountry(code);
    if (!country) return [];
    const place = placeOnMap(country.lon, country.lat);
    return [{ code, name: countryName(code, locale), count, to: to(code), x: place?.x ?? null, y: place?.y ?? null }];
  });
  return { countries: countries.sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, locale)), unknown: counts[""] ?? 0 };
}
