import { proposeNameParts } from "~/domain/experts/names";
import { foldVietnamese } from "~/domain/words";
import { proposeTimeZone } from "~/domain/reference/time-zones";
import { FAMILY_WEIGHTS, MEN, WESTERN_GIVEN, WHOLE_NAMES, WOMEN } from "./catalog/names";
import { PLACES, type Place, type PlaceCode } from "./catalog/places";
import { allot, randomFor, type Random } from "./random";

/** A person's identity, without their work. */
export type Person = {
  fullName: string;
  familyName: string;
  givenName: string;
  countryCode: PlaceCode;
  city: string;
  timeZone: string | null;
  /** Grew up abroad: Vietnamese is learned, the country's language native. */
  grewUpAbroad: boolean;
  languages: { languageCode: string; level: "A2" | "B1" | "B2" | "C1" | "C2" | "native" }[];
  emailName: string;
  phone: string;
};

/** Names that cannot be split automatically, with their parts. */
const RARE_PARTS: Readonly<Record<string, { familyName: string; givenName: string }>> = {
  "H'Lê Niê Kđăm": { familyName: "Niê Kđăm", givenName: "H'Lê" },
  "Trần-Lefèvre Diệp Anh": { familyName: "Trần-Lefèvre", givenName: "Anh" },
};

/** People with different names, spread over the countries by weight. The same count gives the same people. */
export function makePeople(count: number): Person[] {
  const weights = Object.fromEntries(Object.entries(PLACES).map(([code, place]) => [code, place.weight])) as Record<PlaceCode, number>;
  const countries = shuffled(allot(weights, count));
  const taken = new Set<string>();
  return countries.map((countryCode, at) => {
    const random = randomFor(`person ${at}`);
    const grewUpAbroad = !["TH", "MY", "TW", "AE", "CN"].includes(countryCode) && random.chance(0.13);
    const fullName = newName(random, at, grewUpAbroad, taken);
    const place: Place = PLACES[countryCode];
    const city = random.pick(place.cities);
    const timeZone = place.zones?.[city] ?? proposeTimeZone(countryCode);
    const emailName = `${foldVietnamese(fullName)
      .replace(/[^a-z]+/g, ".")
      .replace(/^\.|\.$/g, "")}.${at + 1}`;
    const phone = place.phone?.replace(/#/g, () => String(random.int(0, 9))) ?? "";
    const languages = languagesOf(random, place, grewUpAbroad);
    return {
      fullName,
      ...(RARE_PARTS[fullName] ?? proposeNameParts(fullName)),
      countryCode,
      city,
      timeZone,
      grewUpAbroad,
      languages,
      emailName,
      phone,
    };
  });
}

function shuffled<T>(values: readonly T[]): T[] {
  const random = randomFor("countries");
  return values
    .map((value) => ({ value, rank: random.unit() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ value }) => value);
}

function newName(random: Random, at: number, western: boolean, taken: Set<string>): string {
  const whole = at % 37 === 5 ? WHOLE_NAMES[Math.floor(at / 37)] : undefined;
  for (;;) {
    const family = random.weighted(FAMILY_WEIGHTS);
    const own = random.pick(random.chance(0.44) ? WOMEN : MEN);
    const name = whole ?? (western ? `${random.pick(WESTERN_GIVEN)} ${family}` : `${family} ${own}`);
    if (taken.has(name)) continue;
    taken.add(name);
    return name.normalize("NFC");
  }
}

function languagesOf(random: Random, place: Place, grewUpAbroad: boolean): Person["languages"] {
  const levels = new Map<string, Person["languages"][number]["level"]>();
  levels.set("vi", grewUpAbroad ? random.pick(["B1", "B2", "C1"] as const) : "native");
  levels.set("en", random.pick(["B2", "C1", "C1", "C2"] as const));
  for (const [at, code] of place.languages.entries()) {
    if (at > 0 && random.chance(0.5)) continue;
    levels.set(code, grewUpAbroad && at === 0 ? "native" : random.pick(["B1", "B2", "B2", "C1", "C2"] as const));
  }
  if (random.chance(0.12)) levels.set(random.pick(["fr", "ja", "ru", "de"]), random.pick(["A2", "B1"] as const));
  return [...levels].map(([languageCode, level]) => ({ languageCode, level }));
}
