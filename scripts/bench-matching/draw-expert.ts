import {
  ENGAGEMENT_TYPES,
  type AcademicRank,
  type DegreeLevel,
  type EngagementType,
  type LanguageLevel,
  type SkillLevel,
  type Visibility,
  type WorkKind,
} from "~/domain/vocabulary/people";
import { randomFor, type Random } from "~/domain/demo/random";
import { type InstitutionKind } from "~/domain/vocabulary/institutions";
import { type Currency, type PayPeriod } from "~/domain/vocabulary/positions";
import { type Skill } from "~/domain/reference/model";
import { proposeTimeZone } from "~/domain/reference/time-zones";
import { nameOf, prose, workTitle, type Language } from "./prose";
import { CITIES, COUNTRIES, FAMILY, GIVEN, INSTITUTION_KINDS, MIDDLE, PROVINCES, SPOKEN } from "./draw-lists";
import { drawnId } from "./drawn-id";
import { drawTogether, type SkillDraw } from "./taxonomy-draw";

/** A generated profile, in the columns of the tables. Days are `YYYY-MM-DD`. */
export type DrawnExpert = {
  id: string;
  userId: string;
  familyName: string;
  givenName: string;
  fullName: string;
  headlineVi: string;
  headlineEn: string;
  biographyVi: string;
  biographyEn: string;
  countryCode: string;
  city: string;
  timeZone: string | null;
  academicRank: AcademicRank | null;
  fieldCodes: string[];
  technologyCodes: string[];
  visibility: Exclude<Visibility, "hidden">;
  publishedAt: Date;
  verifiedAt: Date | null;
  wantedInstitutionKinds: InstitutionKind[];
  updatedAt: Date;
  skills: { skillId: string; level: SkillLevel; years: number | null; lastUsedYear: number | null; verifiedAt: Date | null }[];
  degrees: { level: DegreeLevel; subject: string; organisation: string; year: number | null }[];
  employments: { title: string; organisation: string; fromYear: number; toYear: number | null; description: string; skillIds: string[] }[];
  works: { kind: WorkKind; title: string; venue: string; year: number; skillIds: string[] }[];
  languages: { languageCode: string; level: LanguageLevel }[];
  availabilities: DrawnAvailability[];
};

type DrawnAvailability = {
  engagementType: EngagementType;
  from: string;
  until: string | null;
  hoursPerWeek: number | null;
  months: number | null;
  provinceCodes: string[];
  remoteOnly: boolean;
  payFloor: { amount: number; currency: Currency; per: PayPeriod } | null;
};

const THIS_YEAR = 2026;
const WRITTEN_AT = new Date("2026-11-01T00:00:00Z");

const FORMS = {
  remote_advising: 34,
  return_long_term: 14,
  short_visit: 18,
  teaching: 14,
  joint_research: 15,
  policy_advising: 5,
} as const satisfies Record<EngagementType, number>;

/**
 * The `at`-th expert of a population: the same for the same seed and skills, whatever else is drawn.
 * @param archetypes from this number on, skills, posts, works and texts are reused from an earlier expert: parsing a million
 *   texts would take too long for a speed measurement
 */
export function drawExpert(skills: SkillDraw, seed: string, at: number, archetypes = Infinity): DrawnExpert {
  if (at >= archetypes) return { ...drawExpert(skills, seed, at % archetypes), ...ownPart(randomFor(`${seed} expert ${at}`), seed, at) };
  const random = randomFor(`${seed} expert ${at}`);
  const field = skills.field(random);
  const career = Math.max(1, Math.round(35 * random.unit() ** 1.4));
  // Many profiles are short; a few list everything.
  const size = random.chance(0.12) ? random.int(0, 2) : Math.min(30, 3 + Math.floor(9 * random.unit() ** 1.5 + 8 * random.unit() ** 4));
  const together = drawTogether(random, skills, field, size + 2);
  const listed = together.slice(0, size);
  const ranked = random.weighted({ none: 80, associate_professor: 13, professor: 7 });
  const countryCode = random.weighted(COUNTRIES);
  const languages: Language[] =
    random.weighted({ both: 45, vi: 20, en: 35 }) === "both" ? ["vi", "en"] : random.chance(0.36) ? ["vi"] : ["en"];
  const shown = (language: Language) => languages.includes(language);
  const names = { familyName: random.pick(FAMILY), middle: random.pick(MIDDLE), givenName: random.pick(GIVEN) };
  return {
    id: drawnId(`${seed} expert ${at}`),
    userId: drawnId(`${seed} user ${at}`),
    familyName: names.familyName,
    givenName: names.givenName,
    fullName: `${names.familyName} ${names.middle} ${names.givenName}`,
    headlineVi: shown("vi") && together[0] ? `Chuyên gia ${nameOf(random, together[0], "vi")}` : "",
    headlineEn: shown("en") && together[0] ? `${nameOf(random, together[0], "en")} specialist` : "",
    biographyVi: shown("vi") ? prose(random, together, "vi", random.int(2, 8)) : "",
    biographyEn: shown("en") ? prose(random, together, "en", random.int(2, 8)) : "",
    countryCode,
    city: random.pick(CITIES),
    timeZone: random.chance(0.08) ? null : proposeTimeZone(countryCode),
    academicRank: career > 8 && ranked !== "none" ? ranked : null,
    fieldCodes: random.chance(0.06) ? [] : [...new Set([field, ...(random.chance(0.3) ? [skills.field(random)] : [])])],
    technologyCodes: [...new Set(listed.flatMap((skill) => skill.technologies))].filter(() => random.chance(0.6)).slice(0, 4),
    visibility: random.weighted({ coordinators: 55, institutions: 35, public: 10 }),
    publishedAt: WRITTEN_AT,
    verifiedAt: random.chance(0.2) ? WRITTEN_AT : null,
    wantedInstitutionKinds: random.chance(0.25) ? random.some(INSTITUTION_KINDS, random.int(1, 3)) : [],
    updatedAt: WRITTEN_AT,
    skills: listed.map((skill, order) => drawSkill(random, skill, order, career)),
    degrees: drawDegrees(random, career, together),
    employments: drawEmployments(random, career, together),
    works: drawWorks(random, career, together, languages),
    languages: drawLanguages(random, countryCode),
    availabilities: drawAvailabilities(random),
  };
}

function ownPart(random: Random, seed: string, at: number) {
  const countryCode = random.weighted(COUNTRIES);
  return {
    id: drawnId(`${seed} expert ${at}`),
    userId: drawnId(`${seed} user ${at}`),
    countryCode,
    timeZone: random.chance(0.08) ? null : proposeTimeZone(countryCode),
    visibility: random.weighted({ coordinators: 55, institutions: 35, public: 10 }),
    languages: drawLanguages(random, countryCode),
    availabilities: drawAvailabilities(random),
  };
}

function drawSkill(random: Random, skill: Skill, order: number, career: number) {
  const depth = career / 12 + (order < 3 ? 1.3 : 0) + random.unit() * 2.2;
  const level = Math.min(4, Math.max(1, Math.floor(depth))) as SkillLevel;
  const years = random.chance(0.25) ? null : random.int(Math.min(career, level * 2 - 1), career);
  const idle = Math.floor(12 * random.unit() ** 4);
  return {
    skillId: skill.id,
    level,
    years,
    lastUsedYear: random.chance(0.2) ? null : THIS_YEAR - Math.min(idle, career),
    verifiedAt: random.chance(0.06) ? WRITTEN_AT : null,
  };
}

function drawDegrees(random: Random, career: number, together: readonly Skill[]): DrawnExpert["degrees"] {
  const highest = random.weighted({ none: 4, bachelor: 18, master: 30, doctorate: 42, unsaid: 6 });
  if (highest === "unsaid") return [];
  const subject = together[0]?.en ?? "Engineering";
  return [{ level: highest, subject, organisation: "Đại học Bờ Đông", year: random.chance(0.3) ? null : THIS_YEAR - career }];
}

function drawEmployments(random: Random, career: number, together: readonly Skill[]): DrawnExpert["employments"] {
  if (random.chance(0.1)) return [];
  const posts: DrawnExpert["employments"] = [];
  let from = THIS_YEAR - career;
  for (let left = random.int(1, 4); left > 0 && from <= THIS_YEAR; left -= 1) {
    const until = left === 1 ? THIS_YEAR : Math.min(THIS_YEAR, from + random.int(1, Math.max(1, Math.ceil(career / left))));
    const about = random.some(together, random.int(0, 3));
    const current = left === 1 && random.chance(0.85);
    const description = random.chance(0.6) ? prose(random, about, random.chance(0.3) ? "vi" : "en", about.length) : "";
    posts.push({
      title: about[0] ? `${nameOf(random, about[0], "en")} engineer` : "Engineer",
      organisation: "Viện Sông Xanh",
      fromYear: from,
      toYear: current ? null : until,
      description,
      skillIds: about.map((skill) => skill.id),
    });
    from = until;
  }
  return posts;
}

function drawWorks(random: Random, career: number, together: readonly Skill[], languages: readonly Language[]): DrawnExpert["works"] {
  const count = random.chance(0.4) ? 0 : Math.min(14, Math.floor((career / 5) * random.unit() * 2));
  return Array.from({ length: count }, () => {
    const about = random.some(together, random.int(1, 2));
    const kind = random.chance(0.12) ? ("patent" as const) : ("publication" as const);
    return {
      kind,
      title: workTitle(random, about, random.pick(languages)),
      venue: "",
      year: THIS_YEAR - random.int(0, career),
      skillIds: about.map((skill) => skill.id),
    };
  });
}

function drawLanguages(random: Random, countryCode: string): DrawnExpert["languages"] {
  const local = SPOKEN[countryCode];
  const own = { languageCode: "vi", level: random.weighted({ native: 85, C1: 8, B1: 7 }) };
  return [
    ...(random.chance(0.93) ? [own] : []),
    ...(random.chance(0.92) ? [{ languageCode: "en", level: random.weighted({ B1: 8, B2: 22, C1: 45, C2: 20, native: 5 }) }] : []),
    ...(local && random.chance(0.8) ? [{ languageCode: local, level: random.weighted({ A2: 15, B1: 20, B2: 30, C1: 35 }) }] : []),
  ];
}

function drawAvailabilities(random: Random): DrawnAvailability[] {
  const forms = new Set<EngagementType>();
  for (let left = random.int(1, 3); left > 0; left -= 1) forms.add(random.weighted(FORMS));
  const provinceCodes = random.chance(0.45) ? random.some(PROVINCES, random.int(1, 3)) : [];
  const floor = random.chance(0.2) ? { amount: random.int(2, 20) * 500, currency: "USD" as const, per: "month" as const } : null;
  return ENGAGEMENT_TYPES.filter((form) => forms.has(form)).map((engagementType) => {
    const remote = ["remote_advising", "joint_research", "policy_advising"].includes(engagementType);
    const over = random.chance(0.04);
    const from = over ? "2025-06-01" : monthFromNow(random.chance(0.5) ? -random.int(0, 10) : random.int(1, 14));
    const until = over ? "2026-10-31" : random.chance(0.5) ? null : monthFromNow(random.int(15, 48));
    return {
      engagementType,
      from,
      until,
      hoursPerWeek: remote || engagementType === "teaching" ? (random.chance(0.2) ? null : random.int(1, 8) * 2) : null,
      months: remote ? null : random.chance(0.25) ? null : random.int(1, engagementType === "return_long_term" ? 36 : 6),
      provinceCodes: remote ? [] : provinceCodes,
      remoteOnly: remote && random.chance(0.4),
      payFloor: floor,
    };
  });
}

/** The first day of the month, so many months from the population's reference day. */
export function monthFromNow(months: number): string {
  const day = new Date(Date.UTC(THIS_YEAR, 10 + months, 1));
  return day.toISOString().slice(0, 10);
}
