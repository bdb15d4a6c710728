import { z } from "zod";
import { ACADEMIC_RANKS, LANGUAGE_LEVELS, VISIBILITIES } from "~/domain/vocabulary/people";
import { type ColumnOf } from "~/domain/vocabulary/profile-columns";

export const UNDO_DAYS = 30;

const skill = z.object({
  skillId: z.string(),
  level: z.number(),
  years: z.number().nullable(),
  lastUsedYear: z.number().nullable(),
  verifiedAt: z.string().nullable(),
  verifiedBy: z.string().nullable(),
} satisfies Record<ColumnOf<"skill", "merge">, z.ZodType>);
const language = z.object({ languageCode: z.string(), level: z.enum(LANGUAGE_LEVELS) } satisfies Record<
  ColumnOf<"language", "merge">,
  z.ZodType
>);
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
} satisfies Record<ColumnOf<"expert", "merge">, z.ZodType>);
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
/** An entry as the merge wrote it, to detect later changes. */
const entries = z.array(z.object({ key: z.string(), said: z.string() }));

/**
 * What a merge changed, stored in `ExpertMerge.before` for undoing it. The source profile keeps its own entries: the target
 * gets copies. Times are ISO 8601.
 */
export const mergeRecord = z.object({
  /** The source profile. */
  publishedAt: z.string().nullable(),
  consentIds: z.array(z.string()),
  /** The target profile. */
  columns: z.object({ before: columns, after: columns }),
  added: z.object({
    skills: z.array(skill),
    languages: z.array(language),
    degrees: entries,
    employments: entries,
    works: entries,
    availabilities: entries,
    blocks: z.array(z.string()),
    /** At most one; none in merges recorded before it existed. */
    employerConsents: entries.default([]),
  }),
  raised: z.object({
    skills: z.array(z.object({ before: skill, after: skill })),
    languages: z.array(z.object({ before: language, after: language })),
  }),
  caseIds: z.array(z.string()),
  engagementIds: z.array(z.string()),
  /** List items; `kept` where the target was on the list too: its text before and after. */
  listItems: z.array(z.object({ went: listItem, kept: z.object({ before: written, after: written }).nullable() })),
});
export type MergeRecord = z.output<typeof mergeRecord>;
export type MergedSkill = z.output<typeof skill>;
export type MergedColumns = z.output<typeof columns>;

/** Serialises an entry independently of the order of its columns. */
export function serialise(row: object): string {
  return JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether an entry is still as serialised; columns that did not exist at that time do not count as a change. */
export function says(row: object, said: string): boolean {
  const names = new Set((JSON.parse(said) as [string, unknown][]).map(([name]) => name));
  return serialise(Object.fromEntries(Object.entries(row).filter(([name]) => names.has(name)))) === said;
}
