import { DAY_MS } from "~/domain/days";
import fc from "fast-check";
import { ACADEMIC_RANKS, DEGREE_LEVELS, ENGAGEMENT_TYPES, LANGUAGE_LEVELS, SKILL_LEVELS } from "~/domain/vocabulary/people";
import { INSTITUTION_KINDS } from "~/domain/vocabulary/institutions";
import { NECESSITIES, PAY_PERIODS, POSITION_KINDS } from "~/domain/vocabulary/positions";
import { CRITERIA, type SkillEvidence } from "./facts";
import {
  type Availability,
  type ExpertSkill,
  type MatchExpert,
  type MatchPosition,
  type SkillNeighbour,
  type TextTerms,
  type WeightAdjustments,
} from "./model";
import { sampleContext } from "./samples.fixture";
import { conceptTerm } from "./text/terms";
import { ADJUSTMENT_STEPS } from "./weights";

/** Random pairs for the matching property tests. The vocabularies are small, so that pairs often overlap. */

const SKILLS = ["a", "b", "c", "d", "e", "f", "g", "h"];
const FIELDS = ["1", "1.2", "2.2", "2.5", "5.1"];
const TECHNOLOGIES = ["qd21-2026.1", "qd21-2026.1.1", "qd21-2026.1.2", "qd21-2026.2"];
const PROVINCES = ["ha-noi", "da-nang", "hue"];
const ZONES = ["Asia/Tokyo", "Europe/Paris", "America/New_York", "America/Los_Angeles", "Australia/Sydney"];

/** `YYYY-MM-DD`, from 2025 to 2029. */
export const date = fc.integer({ min: 20_089, max: 21_914 }).map((day) => new Date(day * DAY_MS).toISOString().slice(0, 10));
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const someOf = (values: readonly string[]) => fc.subarray([...values]);

const evidence: fc.Arbitrary<SkillEvidence> = fc
  .record({
    verified: fc.boolean(),
    publications: fc.integer({ min: 0, max: 4 }),
    patents: fc.integer({ min: 0, max: 1 }),
    posts: fc.integer({ min: 0, max: 2 }),
    lastYear: fc.constantFrom(2008, 2019, 2026),
  })
  .map((shown) => ({ ...shown, lastYear: shown.publications + shown.patents + shown.posts === 0 ? null : shown.lastYear }));

/** Texts over the same vocabulary: concepts, pairs of syllables and other words. */
const TERMS = [...SKILLS.map(conceptTerm), "vi_mach", "kiem_chung", "filter", "polymer"];
const text: fc.Arbitrary<TextTerms | null> = fc.array(fc.constantFrom(...TERMS), { maxLength: 12 }).map((terms) => {
  const counts: Record<string, number> = {};
  for (const term of terms) counts[term] = (counts[term] ?? 0) + 1;
  return terms.length === 0 ? null : { length: terms.length, counts };
});

const skill = (skillId: string): fc.Arbitrary<ExpertSkill> =>
  fc.record({
    skillId: fc.constant(skillId),
    level: fc.constantFrom(...SKILL_LEVELS),
    years: orNull(fc.integer({ min: 0, max: 40 })),
    lastUsedYear: orNull(fc.integer({ min: 1990, max: 2026 })),
    evidence,
  });

export const availability: fc.Arbitrary<Availability> = fc.record({
  engagementType: fc.constantFrom(...ENGAGEMENT_TYPES),
  from: date,
  until: orNull(date),
  hoursPerWeek: orNull(fc.integer({ min: 1, max: 40 })),
  months: orNull(fc.integer({ min: 1, max: 24 })),
  provinceCodes: someOf(PROVINCES),
  remoteOnly: fc.boolean(),
  payFloor: fc.option(
    fc.record({ amount: fc.integer({ min: 1, max: 50 }), currency: fc.constantFrom("VND", "USD"), per: fc.constantFrom(...PAY_PERIODS) }),
    { nil: null },
  ),
});

/** Up to three languages without duplicates; the caller chooses the name of the level property. */
const languages = fc
  .uniqueArray(fc.constantFrom("vi", "en", "ja"))
  .chain((codes) => fc.tuple(...codes.map((code) => fc.record({ code: fc.constant(code), level: fc.constantFrom(...LANGUAGE_LEVELS) }))));

export const expert: fc.Arbitrary<MatchExpert> = fc.record({
  id: fc.uuid(),
  skills: someOf(SKILLS).chain((ids) => fc.tuple(...ids.map(skill))),
  shownSkills: someOf(SKILLS).chain((ids) =>
    fc.tuple(
      ...ids.map((skillId) =>
        fc.record({ skillId: fc.constant(skillId), evidence: evidence.map((shown) => ({ ...shown, verified: false })) }),
      ),
    ),
  ),
  text,
  wishes: fc.record({ institutionKinds: fc.subarray([...INSTITUTION_KINDS]) }),
  fieldCodes: someOf(FIELDS),
  technologyCodes: someOf(TECHNOLOGIES),
  availability: fc.array(availability, { minLength: 1, maxLength: 4 }),
  timeZone: orNull(fc.constantFrom(...ZONES)),
  countryCode: orNull(fc.constantFrom("JP", "FR", "US")),
  languages,
  highestDegree: orNull(fc.constantFrom(...DEGREE_LEVELS)),
  academicRank: orNull(fc.constantFrom(...ACADEMIC_RANKS)),
  yearsOfExperience: orNull(fc.integer({ min: 0, max: 45 })),
  publicationsCount: fc.integer({ min: 0, max: 300 }),
});

const range = (max: number) => fc.record({ min: orNull(fc.integer({ min: 1, max })), max: orNull(fc.integer({ min: 1, max })) });

export const position: fc.Arbitrary<MatchPosition> = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom(...POSITION_KINDS),
  institutionKind: fc.constantFrom(...INSTITUTION_KINDS),
  pay: fc.array(
    fc.record({
      from: orNull(fc.integer({ min: 1, max: 50 })),
      to: orNull(fc.integer({ min: 1, max: 50 })),
      currency: fc.constantFrom("VND", "USD"),
      per: fc.constantFrom(...PAY_PERIODS),
    }),
    { maxLength: 2 },
  ),
  text,
  engagementTypes: fc.subarray([...ENGAGEMENT_TYPES], { minLength: 1 }),
  skills: someOf(SKILLS).chain((ids) =>
    fc.tuple(
      ...ids.map((skillId) =>
        fc.record({
          skillId: fc.constant(skillId),
          necessity: fc.constantFrom(...NECESSITIES),
          minLevel: fc.constantFrom(...SKILL_LEVELS),
        }),
      ),
    ),
  ),
  fieldCodes: someOf(FIELDS),
  technologyCodes: someOf(TECHNOLOGIES),
  provinceCode: orNull(fc.constantFrom(...PROVINCES)),
  remotePossible: fc.boolean(),
  startFrom: orNull(date),
  startUntil: orNull(date),
  durationMonths: range(36),
  hoursPerWeek: range(40),
  onSiteDaysPerYear: orNull(fc.integer({ min: 0, max: 200 })),
  languages: languages.map((all) => all.map(({ code, level }) => ({ code, minLevel: level }))),
  minDegree: orNull(fc.constantFrom(...DEGREE_LEVELS)),
  minAcademicRank: orNull(fc.constantFrom(...ACADEMIC_RANKS)),
  minYearsExperience: orNull(fc.integer({ min: 1, max: 20 })),
});

const LINKS: Record<string, SkillNeighbour[]> = {
  a: [
    { skillId: "b", kind: "broader", direction: "down", strength: 0.9 },
    { skillId: "c", kind: "related", direction: null, strength: 0.6 },
  ],
  b: [{ skillId: "a", kind: "broader", direction: "up", strength: 0.9 }],
  d: [{ skillId: "e", kind: "part_of", direction: "down", strength: 0.8 }],
  e: [{ skillId: "d", kind: "part_of", direction: "up", strength: 0.8 }],
};

/** The number of texts that contain each term, in a made-up corpus. */
const CONTAINING = new Map(TERMS.map((term, index) => [term, 1 + index * 7]));
const corpus = { documents: 100, averageLength: 6, documentsWith: (term: string) => CONTAINING.get(term) ?? 0 };

/** A context with a small taxonomy and corpus over the same vocabulary; `f`, `g` and `h` have no neighbours. */
export const linkedContext = sampleContext({ neighbours: (id) => LINKS[id] ?? [], corpus });

export const adjustments: fc.Arbitrary<WeightAdjustments> = fc
  .subarray([...CRITERIA])
  .chain((some) => fc.tuple(...some.map((criterion) => fc.tuple(fc.constant(criterion), fc.constantFrom(...ADJUSTMENT_STEPS)))))
  .map((pairs) => Object.fromEntries(pairs));

export { evidence as skillEvidence, text as textOfTerms, skill as skillClaim, SKILLS as SKILL_IDS };
