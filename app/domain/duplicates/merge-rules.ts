import { LIST_LIMITS } from "~/domain/experts/model";
import { LANGUAGE_LEVELS, type LanguageLevel, VISIBILITIES } from "~/domain/vocabulary/people";
import { foldVietnamese } from "~/domain/words";
import { type MergedColumns, type MergedSkill } from "./merge-record";
import { doiOf } from "./rules";

/** Why two profiles cannot be merged in this direction. */
export type MergeRefusal = "own_profile" | "open_case" | "case_with_blocked" | "contact_disclosed";

const greater = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.max(a, b));

/** Combines one skill of both: higher level, more years, later use. A check is kept only if it was for the level that is kept. */
export function unitedSkill(stays: MergedSkill, goes: MergedSkill): MergedSkill {
  const checked =
    stays.verifiedAt !== null && stays.level >= goes.level
      ? stays
      : goes.level >= stays.level
        ? goes
        : { verifiedAt: null, verifiedBy: null };
  return {
    skillId: stays.skillId,
    level: Math.max(stays.level, goes.level),
    years: greater(stays.years, goes.years),
    lastUsedYear: greater(stays.lastUsedYear, goes.lastUsedYear),
    verifiedAt: checked.verifiedAt,
    verifiedBy: checked.verifiedBy,
  };
}

export function betterLevel(a: LanguageLevel, b: LanguageLevel): LanguageLevel {
  return LANGUAGE_LEVELS.indexOf(a) >= LANGUAGE_LEVELS.indexOf(b) ? a : b;
}

/**
 * The columns of the target profile: its own values, with empty ones filled from the source; the codes of both; and the
 * stricter of the two visibilities, so that nobody sees anything that they could not see before.
 */
export function unitedColumns(stays: MergedColumns, goes: MergedColumns): MergedColumns {
  return {
    headlineVi: stays.headlineVi || goes.headlineVi,
    headlineEn: stays.headlineEn || goes.headlineEn,
    biographyVi: stays.biographyVi || goes.biographyVi,
    biographyEn: stays.biographyEn || goes.biographyEn,
    academicRank: stays.academicRank ?? goes.academicRank,
    orcid: stays.orcid || goes.orcid,
    fieldCodes: [...new Set([...stays.fieldCodes, ...goes.fieldCodes])],
    technologyCodes: [...new Set([...stays.technologyCodes, ...goes.technologyCodes])],
    visibility: VISIBILITIES[Math.min(VISIBILITIES.indexOf(stays.visibility), VISIBILITIES.indexOf(goes.visibility))] ?? "hidden",
  };
}

/** The works to add to a profile: they keep their mark as key works only while the profile has fewer than it may have. */
export function withinKeyWorks<Work extends { keyWork: boolean }>(staying: readonly Work[], adding: readonly Omit<Work, "id">[]) {
  let left = LIST_LIMITS.keyWorks - staying.filter((work) => work.keyWork).length;
  return adding.map((work) => ({ ...work, keyWork: work.keyWork && left-- > 0 }));
}

const key = (...parts: (string | number | null)[]) => parts.map((part) => foldVietnamese(String(part ?? ""))).join("\n");

/** Columns by which two entries of a profile count as the same. */
export const sameDegree = (row: { level: string; subject: string; organisation: string }) => key(row.level, row.subject, row.organisation);
export const sameEmployment = (row: { title: string; organisation: string; fromYear: number }) =>
  key(row.title, row.organisation, row.fromYear);
export const sameWork = (row: { title: string; identifier: string; url: string; kind: string }) =>
  doiOf(row.identifier) ?? doiOf(row.url) ?? key(row.kind, row.title);
