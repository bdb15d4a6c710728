import { type PositionDetail } from "./detail";
import { type PositionSection } from "./model";

/** Whether a section has any content, for the list of sections. The basics always have at least the title. */
export function sectionState(position: PositionDetail, section: PositionSection): "done" | "todo" {
  return FILLED[section](position) ? "done" : "todo";
}

const FILLED: Record<PositionSection, (position: PositionDetail) => boolean> = {
  basics: (p) => p.titleVi !== "" || p.titleEn !== "",
  text: (p) => p.textVi !== "" || p.textEn !== "",
  work: (p) => p.engagementTypes.length > 0,
  skills: (p) => [p.skills, p.fieldCodes, p.technologyCodes, p.subjectsVi, p.subjectsEn].some((list) => list.length > 0),
  requirements: (p) =>
    p.languages.length > 0 || p.criteria.length > 0 || p.minDegree !== null || p.minAcademicRank !== null || p.minYearsExperience !== null,
  offer: (p) => p.payBands.length > 0 || p.incentives.length > 0 || p.termsVi !== "" || p.termsEn !== "" || p.dossierDeadline !== null,
};
