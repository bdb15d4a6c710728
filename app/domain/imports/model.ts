import { type Duplicate, type ProblemCode } from "./json-columns";

export const IMPORT_KINDS = ["experts", "positions"] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

export type ImportState = "mapping" | "checking" | "ready" | "running" | "done" | "undoing" | "undone" | "failed";

/** Limits of one file. */
export const IMPORT_LIMITS = {
  bytes: 10_485_760,
  rows: 5_000,
  columns: 60,
  cell: 5_000,
  /** Total of all cells: a workbook can refer to one long text in every cell. */ characters: 20_000_000,
} as const;

/** Rows per page of the preview. */
export const PREVIEW_PAGE = 25;

/** The fields that a column of an expert list can hold, in the order in which they are offered. */
export const EXPERT_FIELDS = [
  "fullName",
  "familyName",
  "givenName",
  "email",
  "orcid",
  "mailLanguage",
  "country",
  "city",
  "academicRank",
  "degree",
  "degreeSubject",
  "degreeOrganisation",
  "degreeYear",
  "jobTitle",
  "employer",
  "jobFromYear",
  "skills",
  "languages",
  "engagementTypes",
  "availableFrom",
  "headline",
  "biography",
  "phone",
] as const;
type ExpertField = (typeof EXPERT_FIELDS)[number];

/** The fields that a column of a position list can hold. */
export const POSITION_FIELDS = [
  "titleVi",
  "titleEn",
  "positionKind",
  "programme",
  "openings",
  "textVi",
  "textEn",
  "engagementTypes",
  "skills",
  "skillsNice",
  "province",
  "remote",
  "startFrom",
  "deadline",
  "degree",
  "academicRank",
  "yearsExperience",
  "languages",
  "announcement",
] as const;
type PositionField = (typeof POSITION_FIELDS)[number];
export type ImportField = ExpertField | PositionField;

export const FIELDS_OF: Record<ImportKind, readonly ImportField[]> = { experts: EXPERT_FIELDS, positions: POSITION_FIELDS };

/** Required fields per kind of row; of several fields in one entry, one is enough. */
export const NEEDED_FIELDS: Record<ImportKind, readonly (readonly ImportField[])[]> = {
  experts: [["email"], ["fullName", "givenName"]],
  positions: [["titleVi", "titleEn"]],
};

/** Problems that exclude a row. */
export const STOPS: readonly ProblemCode[] = ["name_missing", "email_missing", "email_wrong", "title_missing", "declined_before"];

export const ROW_CHOICES = ["take", "merge", "skip"] as const;
export type RowChoice = (typeof ROW_CHOICES)[number];

export const ROW_OUTCOMES = ["created", "merged", "skipped", "failed", "undone", "kept"] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

/** The choices for a row with a possible duplicate; the first is the default. */
export function choicesFor(double: Duplicate | null): readonly RowChoice[] {
  if (!double) return ["take", "skip"];
  if (double.kind === "row") return double.same === "name" || double.same === "title" ? ["skip", "take"] : ["skip"];
  if (double.kind === "position") return ["skip", "take"];
  // Avoids a second invitation to the same address, and an invitation to somebody who has a profile.
  return double.same === "name" ? ["skip", "merge", "take"] : ["skip", "merge"];
}

/** Days after which an unanswered invitation is followed by the first reminder, the second reminder and deletion. */
export const INVITATION_DAYS = { firstReminder: 7, secondReminder: 14, deletion: 28 } as const;

/** Retention of an import's cells in days: unfinished imports count from their start, others from their end. */
export const KEEP_CELLS_DAYS = 30;
