import { type AcademicRank, type DegreeLevel, type EngagementType } from "~/domain/vocabulary/people";
import { type InstitutionKind, type InstitutionStatus } from "~/domain/vocabulary/institutions";
import { type Criterion, type Incentive, type LanguageRequirement, type PayBand } from "./model";
import { type Necessity, type PositionKind, type PositionStatus, type Workload } from "~/domain/vocabulary/positions";

/** A skill that a position asks for, named in both languages. */
type AskedSkill = { skillId: string; labelVi: string; labelEn: string; necessity: Necessity; minLevel: number };

/**
 * Every fact of a position. Dates are calendar days `YYYY-MM-DD`, instants ISO 8601. Null and empty mean: not stated.
 * `status` is as it is today; `storedStatus` what the row says.
 */
export type PositionDetail = {
  id: string;
  institution: {
    id: string;
    nameVi: string;
    nameEn: string;
    kind: InstitutionKind;
    provinceCode: string;
    website: string;
    rorId: string;
    status: InstitutionStatus;
  };
  kind: PositionKind;
  titleVi: string;
  titleEn: string;
  textVi: string;
  textEn: string;
  programme: string;
  openings: number | null;
  programmeFromYear: number | null;
  programmeToYear: number | null;
  announcement: string;
  engagementTypes: EngagementType[];
  workload: Workload | null;
  startFrom: string | null;
  startUntil: string | null;
  durationMonthsMin: number | null;
  durationMonthsMax: number | null;
  renewable: boolean;
  hoursPerWeekMin: number | null;
  hoursPerWeekMax: number | null;
  onSiteDaysPerYear: number | null;
  provinceCode: string | null;
  remotePossible: boolean;
  skills: AskedSkill[];
  fieldCodes: string[];
  technologyCodes: string[];
  subjectsVi: string[];
  subjectsEn: string[];
  languages: LanguageRequirement[];
  minDegree: DegreeLevel | null;
  minAcademicRank: AcademicRank | null;
  minYearsExperience: number | null;
  criteria: Criterion[];
  payBands: PayBand[];
  incentives: Incentive[];
  termsVi: string;
  termsEn: string;
  dossierDeadline: string | null;
  status: PositionStatus;
  storedStatus: PositionStatus;
  closedReason: "deadline" | "member" | null;
  publishedAt: string | null;
  closedAt: string | null;
  updatedAt: string;
  version: number;
};
