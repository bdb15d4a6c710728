import { shownSkills, textOfPost, textOfWork } from "~/domain/experts/shown-skills";
import { type ExpertTexts, expertTexts, matchExpertOf, type MatchedExpertRecord } from "~/domain/matches/match-expert";
import { type MatchedPositionRecord, matchPositionOf, type PositionTexts, positionTexts } from "~/domain/matches/match-position";
import { type MatchExpert, type MatchPosition } from "~/domain/matching/model";
import { textTerms } from "~/domain/matching/text/terms";
import { type SkillIndex } from "~/domain/skills/skills";
import { drawnId } from "./drawn-id";
import { LABELS_DATE, type LabelledExpert, type LabelledPosition } from "./labels";

/** Ids in arbitrary order, like those of the product, since they break ties. */
const expertId = (key: string) => drawnId(`judged expert ${key}`);
const positionId = (key: string) => drawnId(`judged position ${key}`);

/** Cache: parsing a text takes a millisecond, and most texts recur in many variants of a profile. */
export type TextReading = { skills: (text: string) => ReturnType<SkillIndex["suggestSkills"]> };

export function readingWith(index: SkillIndex): TextReading {
  const known = new Map<string, ReturnType<SkillIndex["suggestSkills"]>>();
  return {
    skills: (text) => {
      const found = known.get(text) ?? index.suggestSkills(text);
      known.set(text, found);
      return found;
    },
  };
}

/** The data of an expert that matching and the index read. */
export type JudgedRecord = Omit<MatchedExpertRecord, "works" | "employments"> &
  Omit<ExpertTexts, "works" | "employments"> & {
    works: (MatchedExpertRecord["works"][number] & ExpertTexts["works"][number])[];
    employments: (MatchedExpertRecord["employments"][number] & ExpertTexts["employments"][number])[];
  };

/** The record of an expert as stored after the profile was saved form by form. */
export function expertRecord(expert: LabelledExpert, reading: TextReading): JudgedRecord {
  const shown = (text: string) => shownSkills(reading.skills, { chosen: [], text, textBefore: null });
  return {
    id: expertId(expert.key),
    headlineVi: expert.headline.vi ?? "",
    headlineEn: expert.headline.en ?? "",
    biographyVi: expert.biography.vi ?? "",
    biographyEn: expert.biography.en ?? "",
    wantedInstitutionKinds: [],
    skills: expert.skills.map(([skillId, level, years, lastUsedYear]) => ({
      ...{ skillId, level, years, lastUsedYear },
      verifiedAt: expert.verifiedSkills.includes(skillId) ? new Date(LABELS_DATE) : null,
    })),
    works: expert.works.map(({ kind, title, venue, year }) => ({ kind, title, year, skillIds: shown(textOfWork({ title, venue })) })),
    employments: expert.posts.map(({ title, description, from, to }) => ({
      ...{ title, description, fromYear: yearOf(from), toYear: to === null ? null : yearOf(to) },
      skillIds: shown(textOfPost({ title, description })),
    })),
    fieldCodes: expert.fields,
    technologyCodes: expert.technologies,
    languages: expert.languages.map(([languageCode, level]) => ({ languageCode, level })),
    degrees: expert.degree === null ? [] : [{ level: expert.degree }],
    academicRank: expert.rank,
    countryCode: expert.country,
    timeZone: expert.timeZone,
    availabilities: expert.availability.map(({ type, from, until, hours, months, provinces, remoteOnly }) => ({
      ...{ engagementType: type, from, until, hoursPerWeek: hours, months, provinceCodes: provinces, remoteOnly },
      ...{ payFloorAmount: null, payFloorCurrency: null, payFloorPer: null },
    })),
  };
}

/** The record of a position as stored in the database. */
function positionRecord(position: LabelledPosition): MatchedPositionRecord & PositionTexts {
  const inLanguage = (language: "vi" | "en", text: string) => (position.language === language ? text : "");
  return {
    id: positionId(position.key),
    kind: position.kind,
    institutionKind: position.institutionKind,
    titleVi: inLanguage("vi", position.title),
    titleEn: inLanguage("en", position.title),
    textVi: inLanguage("vi", position.text),
    textEn: inLanguage("en", position.text),
    subjectsVi: [],
    subjectsEn: [],
    criteria: [],
    payBands: [],
    engagementTypes: position.types,
    skills: position.skills.map(({ id, need, level }) => ({ skillId: id, necessity: need, minLevel: level })),
    fieldCodes: position.fields,
    technologyCodes: position.technologies,
    provinceCode: position.province,
    remotePossible: position.remote,
    startFrom: position.startFrom,
    startUntil: position.startUntil,
    durationMonthsMin: position.months?.[0] ?? null,
    durationMonthsMax: position.months?.[1] ?? null,
    hoursPerWeekMin: position.hours?.[0] ?? null,
    hoursPerWeekMax: position.hours?.[1] ?? null,
    onSiteDaysPerYear: daysPerYear(position),
    languages: position.languages.map(([languageCode, level]) => ({ languageCode, level, necessity: "must" })),
    minDegree: position.minDegree,
    minAcademicRank: position.minRank,
    minYearsExperience: position.minYears,
  };
}

/** Labels give the days of the whole engagement; the product's form asks for days per year. */
function daysPerYear({ onSiteDays, months }: LabelledPosition): number | null {
  return onSiteDays === null ? null : Math.ceil(onSiteDays / Math.max(1, (months?.[0] ?? 12) / 12));
}

export function judgedExpert(expert: LabelledExpert, reading: TextReading): MatchExpert {
  const record = expertRecord(expert, reading);
  return matchExpertOf(record, textTerms(expertTexts(record), found(reading)), LABELS_DATE);
}

export function judgedPosition(position: LabelledPosition, reading: TextReading): MatchPosition {
  const record = positionRecord(position);
  return matchPositionOf(record, textTerms(positionTexts(record), found(reading)), LABELS_DATE);
}

function found({ skills }: TextReading) {
  return (text: string) => skills(text).map((one) => one.skillId);
}

function yearOf(moment: string): number {
  return Number(moment.slice(0, 4));
}
