import { type DegreeLevel } from "~/domain/vocabulary/people";
import { type EmploymentFor, type ExpertFor, type WorkFor } from "~/domain/vocabulary/profile";
import { payFloorOf } from "~/domain/experts/pay-floor";
import { highestDegree } from "~/domain/experts/rules";
import { type Availability, type MatchExpert, type TextTerms } from "~/domain/matching/model";
import { skillProfile, type SkillRecord } from "~/domain/search/skill-profile";
import { presentTechnologies } from "./present-technologies";
import { yearsOfExperience } from "./years-of-experience";

/** The text of a profile. */
export type ExpertTexts = Omit<ExpertFor<"text">, "id"> & {
  works: readonly WorkFor<"text">[];
  employments: readonly EmploymentFor<"text">[];
};

/** The parts of a profile's text, with both languages of a part joined; employer and venue names say little about skills. */
export function expertTexts(row: ExpertTexts): string[] {
  return [
    `${row.headlineVi}\n\n${row.headlineEn}`,
    `${row.biographyVi}\n\n${row.biographyEn}`,
    ...row.works.map((work) => work.title),
    ...row.employments.map((post) => `${post.title}\n\n${post.description}`),
  ];
}

/** The fields of an expert's record that matching reads; days as `YYYY-MM-DD`, skill levels as stored. */
export type MatchedExpertRecord = SkillRecord &
  Pick<MatchExpert, "id" | "fieldCodes" | "technologyCodes" | "timeZone" | "countryCode" | "academicRank"> & {
    wantedInstitutionKinds: MatchExpert["wishes"]["institutionKinds"];
    languages: readonly { languageCode: string; level: MatchExpert["languages"][number]["level"] }[];
    degrees: readonly { level: DegreeLevel }[];
    availabilities: readonly (Omit<Availability, "payFloor"> & Parameters<typeof payFloorOf>[0])[];
  };

/** Converts a record to the expert used by matching. Pure: the same record, terms and day give the same result. */
export function matchExpertOf(row: MatchedExpertRecord, text: TextTerms | null, today: string): MatchExpert {
  const thisYear = Number(today.slice(0, 4));
  return {
    id: row.id,
    ...skillProfile(row, thisYear),
    text,
    wishes: { institutionKinds: row.wantedInstitutionKinds },
    fieldCodes: row.fieldCodes,
    technologyCodes: presentTechnologies(row.technologyCodes, today),
    availability: row.availabilities.map(({ payFloorAmount, payFloorCurrency, payFloorPer, ...one }) => ({
      ...one,
      payFloor: payFloorOf({ payFloorAmount, payFloorCurrency, payFloorPer }),
    })),
    timeZone: row.timeZone,
    countryCode: row.countryCode,
    languages: row.languages.map(({ languageCode, level }) => ({ code: languageCode, level })),
    highestDegree: highestDegree(row.degrees.map((degree) => degree.level)),
    academicRank: row.academicRank,
    yearsOfExperience: yearsOfExperience(row.employments, thisYear),
    publicationsCount: row.works.filter((work) => work.kind === "publication").length,
  };
}
