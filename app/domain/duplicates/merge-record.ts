import { z } from "zod";
import { ACADEMIC_RANKS, LANGUAGE_LEVELS, VISIBILITIES } from "~/domain/vocabulary/people";

export const UNDO_DAYS = 30;

const skill = z.object({
  skillId: z.string(),
  level: z.number(),
  years: z.number().nullable(),
  lastUsedYear: z.number().nullable(),
  verifiedAt: z.string().nullable(),
  verifiedBy: z.string().nullable(),
});
const language = z.object({ languageCode: z.string(), level: z.enum(LANGUAGE_LEVELS) });
const columns = z.object({
  headlineVi: z.string(),
  headlineEn: z.string(),
  biographyVi: z.string(),
  biographyEn: z.string(),
  academicRank: z.enum(ACADEMIC_RANKS).nullable(),
  orcid: z.string(),
  fieldCodes: z.array(z.string()),
  technologyCodes: z.array(z.string()),
  visibility: z.enum(VISIBILITIES),
});
const listItem = z.object({
  shortlistId: z.string(),
  place: z.number(),
  note: z.string(),
  tags: z.array(z.string()),
  addedBy: z.string().nullable(),
  addedAt: z.string(),
  version: z.number(),
});
const written = z.object({ note: z.string(), tags: z.array(z.string()) });
/** An entry as it was written, to see whether it was changed since. */
const entries = z.array(z.object({ key: z.string(), said: z.string() }));

/**
 * What a merge changed, as `ExpertMerge.before` keeps it for the way back. The profile that went keeps its own entries: what
 * the one that stays got are copies. Times are ISO 8601.
 */
export const mergeRecord = z.object({
  /** Of the profile that went. */
  publishedAt: z.string().nullable(),
  consentIds: z.array(z.string()),
  /** Of the profile that stays. */
  columns: z.object({ before: columns, after: columns }),
  added: z.object({
    skills: z.array(skill),
    languages: z.array(language),
    degrees: entries,
    employments: entries,
    works: entries,
    availabilities: entries,
    blocks: z.array(z.string()),
  }),
  raised: z.object({
    skills: z.array(z.object({ before: skill, after: skill })),
    languages: z.array(z.object({ before: language, after: language })),
  }),
  caseIds: z.array(z.string()),
  engagementIds: z.array(z.string()),
  /** Places on lists; `kept` where the profile that stays was on the list too: what was written before and after. */
  listItems: z.array(z.object({ went: listItem, kept: z.object({ before: written, after: written }).nullable() })),
});
export type MergeRecord = z.output<typeof mergeRecord>;
export type MergedSkill = z.output<typeof skill>;
export type MergedColumns = z.output<typeof columns>;

/** One text for what an entry says, whatever the order of its columns. */
export function said(row: object): string {
  return JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}
