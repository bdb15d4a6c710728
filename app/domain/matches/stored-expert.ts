import { type AcademicRank, type DegreeLevel, type EngagementType, type LanguageLevel, type SkillLevel } from "~/domain/vocabulary/people";
import { type InstitutionKind } from "~/domain/vocabulary/institutions";
import { NO_EVIDENCE, type SkillEvidence } from "~/domain/matching/facts";
import { type MatchExpert } from "~/domain/matching/model";
import { type Currency, type PayPeriod } from "~/domain/vocabulary/positions";

/** Checked, publications, patents, posts, last year; null when there is no evidence. */
type PackedEvidence = [0 | 1, number, number, number, number | null] | null;

/** An expert's facts as arrays without field names: hundreds are parsed for one ranking. */
export type PackedExpert = [
  skills: [skillId: string, level: SkillLevel, years: number | null, lastUsedYear: number | null, evidence: PackedEvidence][],
  shown: [skillId: string, evidence: PackedEvidence][],
  wishes: InstitutionKind[],
  fields: string[],
  technologies: string[],
  availability: [
    engagementType: EngagementType,
    from: string,
    until: string | null,
    hoursPerWeek: number | null,
    months: number | null,
    provinceCodes: string[],
    remoteOnly: 0 | 1,
    payFloor: [number, Currency, PayPeriod] | null,
  ][],
  person: [timeZone: string | null, countryCode: string | null, highestDegree: DegreeLevel | null, academicRank: AcademicRank | null],
  languages: [code: string, level: LanguageLevel][],
  counts: [yearsOfExperience: number | null, publications: number],
];

/** Packs everything except the id and the texts. */
export function packExpert(expert: MatchExpert): PackedExpert {
  return [
    expert.skills.map((skill) => [skill.skillId, skill.level, skill.years, skill.lastUsedYear, packEvidence(skill.evidence)]),
    expert.shownSkills.map((skill) => [skill.skillId, packEvidence(skill.evidence)]),
    [...expert.wishes.institutionKinds],
    [...expert.fieldCodes],
    [...expert.technologyCodes],
    expert.availability.map((one) => [
      one.engagementType,
      one.from,
      one.until,
      one.hoursPerWeek,
      one.months,
      [...one.provinceCodes],
      one.remoteOnly ? 1 : 0,
      one.payFloor && [one.payFloor.amount, one.payFloor.currency, one.payFloor.per],
    ]),
    [expert.timeZone, expert.countryCode, expert.highestDegree, expert.academicRank],
    expert.languages.map(({ code, level }) => [code, level]),
    [expert.yearsOfExperience, expert.publicationsCount],
  ];
}

/** Unpacks an expert, with the given texts. */
export function unpackExpert(id: string, packed: PackedExpert, text: MatchExpert["text"]): MatchExpert {
  const [skills, shown, institutionKinds, fieldCodes, technologyCodes, availability, person, languages, counts] = packed;
  return {
    id,
    text,
    skills: skills.map(([skillId, level, years, lastUsedYear, evidence]) => ({
      skillId,
      level,
      years,
      lastUsedYear,
      evidence: unpackEvidence(evidence),
    })),
    shownSkills: shown.map(([skillId, evidence]) => ({ skillId, evidence: unpackEvidence(evidence) })),
    wishes: { institutionKinds },
    fieldCodes,
    technologyCodes,
    availability: availability.map(([engagementType, from, until, hoursPerWeek, months, provinceCodes, remoteOnly, payFloor]) => ({
      engagementType,
      from,
      until,
      hoursPerWeek,
      months,
      provinceCodes,
      remoteOnly: remoteOnly === 1,
      payFloor: payFloor && { amount: payFloor[0], currency: payFloor[1], per: payFloor[2] },
    })),
    timeZone: person[0],
    countryCode: person[1],
    highestDegree: person[2],
    academicRank: person[3],
    languages: languages.map(([code, level]) => ({ code, level })),
    yearsOfExperience: counts[0],
    publicationsCount: counts[1],
  };
}

function packEvidence({ verified, publications, patents, posts, lastYear }: SkillEvidence): PackedEvidence {
  if (!verified && publications + patents + posts === 0 && lastYear === null) return null;
  return [verified ? 1 : 0, publications, patents, posts, lastYear];
}

function unpackEvidence(packed: PackedEvidence): SkillEvidence {
  if (packed === null) return NO_EVIDENCE;
  const [verified, publications, patents, posts, lastYear] = packed;
  return { verified: verified === 1, publications, patents, posts, lastYear };
}
