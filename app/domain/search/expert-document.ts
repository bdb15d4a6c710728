import {
  DEGREE_LEVELS,
  LANGUAGE_LEVELS,
  type AcademicRank,
  type DegreeLevel,
  type EngagementType,
  type Visibility,
} from "~/domain/vocabulary/people";
import { type ExpertFor, type LanguageFor, type OfferFor } from "~/domain/vocabulary/profile";
import { isAvailabilityStale } from "~/domain/experts/availability-age";
import { type IndexAudience } from "~/domain/privacy/rules";
import { dayNumber } from "~/domain/days";
import { endDayNumber, NO_END } from "./end-day";
import {
  countryLabels,
  fieldLabels,
  fieldsWithBroader,
  skillLabels,
  slug,
  technologiesOfAllLists,
  technologyLabels,
  type SkillNames,
} from "./labels";
import { nameSortKey } from "./name-sort-key";

/** The data read of an expert to build the document: never contact details, birth date or private notes. */
export type IndexedExpert = Omit<ExpertFor<"index">, "verifiedAt" | "availabilityConfirmedAt"> & {
  verified: boolean;
  skills: readonly { skillId: string; level: number; names: SkillNames }[];
  /** Every skill that the profile matches at least in part: claimed, shown by works or posts, and close neighbours of these. */
  reach: readonly string[];
  /** `thin-film@1`, `thin-film@2`, ...: the levels it answers well, so that a position that requests them finds the best experts first. */
  well: readonly string[];
  degrees: readonly DegreeLevel[];
  languages: readonly LanguageFor<"index">[];
  availability: readonly OfferFor<"index">[];
  /** When the person last confirmed the offers; `YYYY-MM-DD` in Việt Nam, null for never. */
  availabilityConfirmedOn: string | null;
  /** Whether a case with the person exists, in any state. */
  introduced: boolean;
};

/** Hours not stated: matching does not penalise this. */
const HOURS_NOT_STATED = 999;

/** One form of work: day numbers, with `NO_END` for an open end, and hours per week. */
type AvailabilityRange = { from: number; until: number; hours: number };

/**
 * The indexed document of an expert. Cumulative fields (`skillLevels`, `languageLevels`, `degreeAtLeast`) hold every
 * level up to the person's own, so that "at least" is an equality filter and its facet count equals the result of
 * choosing it.
 */
export type ExpertDocument = {
  id: string;
  fullName: string;
  headlineVi: string;
  headlineEn: string;
  skillLabels: string[];
  fieldLabels: string[];
  technologyLabels: string[];
  place: string[];
  biographyVi: string;
  biographyEn: string;
  audience: Exclude<Visibility, "hidden">;
  blockedInstitutionIds: string[];
  engagementTypes: EngagementType[];
  availability: Partial<Record<EngagementType, AvailabilityRange>>;
  provinceCodes: string[];
  fieldCodes: string[];
  technologyCodes: string[];
  skillIds: string[];
  /** The skills that candidate selection starts from; wider than `skillIds`. */
  skillReach: string[];
  /** The skills that candidate selection checks first: requested skills and levels that the profile answers well. */
  skillAnswers: string[];
  /** Forms of work offered from abroad only. */
  abroadOnlyForms: EngagementType[];
  /** `thin-film@1`, `thin-film@2`, ... up to the level held. */
  skillLevels: string[];
  topSkillLevel: number;
  countryCode: string | null;
  citySlug: string;
  languageCodes: string[];
  /** `ja@A1` ... up to the level held. */
  languageLevels: string[];
  degreeAtLeast: DegreeLevel[];
  academicRank: AcademicRank | null;
  verified: boolean;
  availableFrom: number;
  /** Day number; 0 for never. */
  confirmedOn: number;
  /** 1 once the offers have not been confirmed for long (availability-age.ts), as of when the document was built; otherwise 0. */
  stale: 0 | 1;
  introduced: boolean;
  nameKey: string;
  /** Seconds since 1970. */
  updatedAt: number;
};

/**
 * Builds the document of an expert whom `privacy` admits to the index. Pure: the same record gives the same document.
 * @param today `YYYY-MM-DD` in Việt Nam
 */
export function expertDocument(expert: IndexedExpert, audience: IndexAudience, today: string): ExpertDocument {
  const skills = [...expert.skills].sort((a, b) => b.level - a.level || (a.skillId < b.skillId ? -1 : 1));
  return {
    id: expert.id,
    fullName: expert.fullName.normalize("NFC"),
    headlineVi: expert.headlineVi.normalize("NFC"),
    headlineEn: expert.headlineEn.normalize("NFC"),
    skillLabels: skillLabels(skills.map((skill) => skill.names)),
    fieldLabels: fieldLabels(expert.fieldCodes),
    technologyLabels: technologyLabels(expert.technologyCodes),
    place: [expert.city.normalize("NFC"), ...countryLabels(expert.countryCode)].filter((name) => name !== ""),
    biographyVi: expert.biographyVi.normalize("NFC"),
    biographyEn: expert.biographyEn.normalize("NFC"),
    audience: audience.visibility,
    blockedInstitutionIds: [...audience.blockedInstitutionIds].sort(),
    engagementTypes: expert.availability.map((one) => one.engagementType).sort(),
    availability: Object.fromEntries(
      [...expert.availability]
        .sort((a, b) => (a.engagementType < b.engagementType ? -1 : 1))
        .map((one) => [
          one.engagementType,
          { from: dayNumber(one.from), until: endDayNumber(one.until), hours: one.hoursPerWeek ?? HOURS_NOT_STATED },
        ]),
    ),
    provinceCodes: [...new Set(expert.availability.flatMap((one) => one.provinceCodes))].sort(),
    fieldCodes: fieldsWithBroader(expert.fieldCodes),
    technologyCodes: technologiesOfAllLists(expert.technologyCodes),
    skillIds: skills.map((skill) => skill.skillId).sort(),
    skillReach: [...new Set(expert.reach)].sort(),
    skillAnswers: [...new Set(expert.well)].sort(),
    abroadOnlyForms: expert.availability
      .filter((one) => one.remoteOnly)
      .map((one) => one.engagementType)
      .sort(),
    skillLevels: skills.flatMap((skill) => upTo([1, 2, 3, 4], skill.level).map((level) => `${skill.skillId}@${level}`)).sort(),
    topSkillLevel: Math.max(0, ...skills.map((skill) => skill.level)),
    countryCode: expert.countryCode,
    citySlug: slug(expert.city),
    languageCodes: expert.languages.map((language) => language.languageCode).sort(),
    languageLevels: expert.languages
      .flatMap((language) => upTo(LANGUAGE_LEVELS, language.level).map((level) => `${language.languageCode}@${level}`))
      .sort(),
    degreeAtLeast: DEGREE_LEVELS.filter(
      (level) => level !== "none" && expert.degrees.some((held) => DEGREE_LEVELS.indexOf(held) >= DEGREE_LEVELS.indexOf(level)),
    ),
    academicRank: expert.academicRank,
    verified: expert.verified,
    availableFrom: Math.min(NO_END, ...expert.availability.map((one) => dayNumber(one.from))),
    confirmedOn: expert.availabilityConfirmedOn === null ? 0 : dayNumber(expert.availabilityConfirmedOn),
    stale: isAvailabilityStale(expert.availabilityConfirmedOn, today) ? 1 : 0,
    introduced: expert.introduced,
    nameKey: nameSortKey(expert),
    updatedAt: Math.floor(expert.updatedAt.getTime() / 1000),
  };
}

function upTo<T>(ascending: readonly T[], own: T): T[] {
  return ascending.slice(0, ascending.indexOf(own) + 1);
}
