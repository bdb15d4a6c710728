import { z } from "zod";
import { ACADEMIC_RANKS, DEGREE_LEVELS, ENGAGEMENT_TYPES, LANGUAGE_LEVELS } from "~/domain/vocabulary/people";
import { POSITION_KINDS } from "~/domain/vocabulary/positions";

/** The field of each column; null: ignored. `mailLocale`: the invitation's language when no column gives it. */
export const mappingShape = z.object({
  columns: z.array(z.string().nullable()).default([]),
  mailLocale: z.enum(["guess", "vi", "en"]).default("guess"),
});
export type Mapping = z.infer<typeof mappingShape>;

/** Answers about doubtful words, by the word's key: a skill's id, or "" to ignore the word. */
export const answersShape = z.object({ skills: z.record(z.string(), z.string()).default({}) });
export type Answers = z.infer<typeof answersShape>;

const day = z.string().nullable();

/** The parsed data of a row about a person. Skills are taxonomy ids. */
export const personShape = z.object({
  fullName: z.string(),
  familyName: z.string(),
  givenName: z.string(),
  email: z.string(),
  orcid: z.string(),
  locale: z.enum(["vi", "en"]),
  countryCode: z.string().nullable(),
  city: z.string(),
  academicRank: z.enum(ACADEMIC_RANKS).nullable(),
  degree: z.object({ level: z.enum(DEGREE_LEVELS), subject: z.string(), organisation: z.string(), year: z.number().nullable() }).nullable(),
  job: z.object({ title: z.string(), organisation: z.string(), fromYear: z.number().nullable() }).nullable(),
  skillIds: z.array(z.string()),
  languages: z.array(z.object({ languageCode: z.string(), level: z.enum(LANGUAGE_LEVELS) })),
  engagementTypes: z.array(z.enum(ENGAGEMENT_TYPES)),
  availableFrom: day,
  headline: z.string(),
  biography: z.string(),
  phone: z.string(),
});
export type Person = z.infer<typeof personShape>;

/** The parsed data of a row about a position. */
const needShape = z.object({
  titleVi: z.string(),
  titleEn: z.string(),
  kind: z.enum(POSITION_KINDS),
  programme: z.string(),
  openings: z.number().nullable(),
  textVi: z.string(),
  textEn: z.string(),
  engagementTypes: z.array(z.enum(ENGAGEMENT_TYPES)),
  skills: z.array(z.object({ skillId: z.string(), necessity: z.enum(["must", "nice"]) })),
  provinceCode: z.string().nullable(),
  remotePossible: z.boolean(),
  startFrom: day,
  dossierDeadline: day,
  minDegree: z.enum(DEGREE_LEVELS).nullable(),
  minAcademicRank: z.enum(ACADEMIC_RANKS).nullable(),
  minYearsExperience: z.number().nullable(),
  languages: z.array(z.object({ languageCode: z.string(), level: z.enum(LANGUAGE_LEVELS) })),
  announcement: z.string(),
});
export type Need = z.infer<typeof needShape>;

/** Codes of problems with a cell or a row. */
const PROBLEM_CODES = [
  "name_missing",
  "email_missing",
  "email_wrong",
  "title_missing",
  "declined_before",
  "orcid_wrong",
  "country_unknown",
  "language_unknown",
  "degree_unknown",
  "rank_unknown",
  "form_unknown",
  "province_unknown",
  "kind_unknown",
  "yes_no_unknown",
  "date_unknown",
  "date_ambiguous",
  "year_unknown",
  "number_unknown",
  "skill_doubtful",
  "skill_unknown",
  "too_long",
  "too_many",
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** `column`: zero-based position in the file, null for the row as a whole. `word`: the affected part of the cell. */
export const problemShape = z.object({ code: z.enum(PROBLEM_CODES), column: z.number().int().nullable(), word: z.string().default("") });
export type Problem = z.infer<typeof problemShape>;

/**
 * The record that a row may duplicate: an earlier row of the file (`ref` is its number), a registered expert, a person
 * imported before and not yet claimed, or a position of the institution (`ref` is its id). `same`: the matching key.
 */
const duplicateShape = z.object({
  kind: z.enum(["row", "expert", "imported", "position"]),
  ref: z.string(),
  same: z.enum(["email", "orcid", "name", "title"]),
});
export type Duplicate = z.infer<typeof duplicateShape>;

/** The column `ImportRow.read`. `before`: the data of a merged imported person before the merge, for undoing it. */
export const readShape = z.object({
  person: personShape.optional(),
  need: needShape.optional(),
  double: duplicateShape.nullable().default(null),
  /** Keys of doubtful words in this row. */
  words: z.array(z.string()).default([]),
  before: personShape.optional(),
});
export type RowRead = z.infer<typeof readShape>;
