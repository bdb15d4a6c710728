import { type DegreeLevel, type EngagementType } from "~/domain/vocabulary/people";
import { type InstitutionKind } from "~/domain/vocabulary/institutions";
import { type PositionKind } from "~/domain/vocabulary/positions";
import { endDayNumber, NO_END } from "./end-day";
import {
  fieldLabels,
  fieldsWithBroader,
  provinceLabels,
  skillLabels,
  technologiesOfAllLists,
  technologyLabels,
  type SkillNames,
} from "./labels";

/** The data read for a published position of a verified institution. Days as `YYYY-MM-DD`. */
export type IndexedPosition = {
  id: string;
  institution: { id: string; nameVi: string; nameEn: string; kind: InstitutionKind };
  kind: PositionKind;
  titleVi: string;
  titleEn: string;
  textVi: string;
  textEn: string;
  programme: string;
  subjectsVi: readonly string[];
  subjectsEn: readonly string[];
  engagementTypes: readonly EngagementType[];
  skills: readonly { skillId: string; minLevel: number; names: SkillNames }[];
  fieldCodes: readonly string[];
  technologyCodes: readonly string[];
  provinceCode: string | null;
  remotePossible: boolean;
  startFrom: string | null;
  dossierDeadline: string | null;
  minDegree: DegreeLevel | null;
  publishedAt: Date;
  updatedAt: Date;
};

/** The indexed document of a position; all of its content is on the public page. */
export type PositionDocument = {
  id: string;
  titleVi: string;
  titleEn: string;
  institutionNames: string[];
  programme: string;
  skillLabels: string[];
  subjects: string[];
  fieldLabels: string[];
  technologyLabels: string[];
  place: string[];
  textVi: string;
  textEn: string;
  institutionId: string;
  institutionKind: InstitutionKind;
  kind: PositionKind;
  engagementTypes: EngagementType[];
  fieldCodes: string[];
  technologyCodes: string[];
  skillIds: string[];
  /** `thin-film@3`: the requested level, one entry per skill. */
  skillLevels: string[];
  provinceCode: string | null;
  remotePossible: boolean;
  minDegree: DegreeLevel;
  /** Day number; `NO_END` without a deadline, so that such positions sort last and pass every "not before" filter. */
  deadline: number;
  /** Day number; `NO_END` when not stated. */
  startFrom: number;
  /** Seconds since 1970. */
  publishedAt: number;
  updatedAt: number;
};

/** Builds the document of a position that anyone may read. Pure: the same record gives the same document. */
export function positionDocument(position: IndexedPosition): PositionDocument {
  const names = [position.institution.nameVi, position.institution.nameEn];
  return {
    id: position.id,
    titleVi: position.titleVi.normalize("NFC"),
    titleEn: position.titleEn.normalize("NFC"),
    institutionNames: names.map((name) => name.normalize("NFC")).filter((name) => name !== ""),
    programme: position.programme.normalize("NFC"),
    skillLabels: skillLabels(position.skills.map((skill) => skill.names)),
    subjects: [...position.subjectsVi, ...position.subjectsEn].map((subject) => subject.normalize("NFC")),
    fieldLabels: fieldLabels(position.fieldCodes),
    technologyLabels: technologyLabels(position.technologyCodes),
    place: provinceLabels(position.provinceCode),
    textVi: position.textVi.normalize("NFC"),
    textEn: position.textEn.normalize("NFC"),
    institutionId: position.institution.id,
    institutionKind: position.institution.kind,
    kind: position.kind,
    engagementTypes: [...position.engagementTypes].sort(),
    fieldCodes: fieldsWithBroader(position.fieldCodes),
    technologyCodes: technologiesOfAllLists(position.technologyCodes),
    skillIds: position.skills.map((skill) => skill.skillId).sort(),
    skillLevels: position.skills.map((skill) => `${skill.skillId}@${skill.minLevel}`).sort(),
    provinceCode: position.provinceCode,
    remotePossible: position.remotePossible,
    minDegree: position.minDegree ?? "none",
    deadline: endDayNumber(position.dossierDeadline),
    startFrom: position.startFrom === null ? NO_END : endDayNumber(position.startFrom),
    publishedAt: Math.floor(position.publishedAt.getTime() / 1000),
    updatedAt: Math.floor(position.updatedAt.getTime() / 1000),
  };
}
