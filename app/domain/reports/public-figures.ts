export type PublicFigures = {
  /** Published profiles that their owners have not hidden. */
  experts: number;
  countries: number;
  openPositions: number;
  verifiedInstitutions: number;
  /** Countries with at least `SMALLEST_SHOWN` experts, most first; the others only as a total. */
  byCountry: { countryCode: string; experts: number }[];
  elsewhere: { countries: number; experts: number };
};

/** Below this number a country is not named: one or two people could be identified. */
const SMALLEST_SHOWN = 3;

/** Lists the countries that may be named and adds up the rest. */
export function foldSmall(
  all: readonly { countryCode: string; experts: number }[],
): Pick<PublicFigures, "experts" | "countries" | "byCountry" | "elsewhere"> {
  const sum = (rows: typeof all) => rows.reduce((total, row) => total + row.experts, 0);
  const small = all.filter((row) => row.experts < SMALLEST_SHOWN);
  return {
    experts: sum(all),
    countries: all.length,
    byCountry: all
      .filter((row) => row.experts >= SMALLEST_SHOWN)
      .sort((a, b) => b.experts - a.experts || a.countryCode.localeCompare(b.countryCode)),
    elsewhere: { countries: small.length, experts: sum(small) },
  };
}
