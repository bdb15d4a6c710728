import { z } from "zod";
import { SKILL_LINK_KINDS } from "~/domain/reference/model";

const link = z.object({ from: z.string(), to: z.string(), kind: z.enum(SKILL_LINK_KINDS), strength: z.number() });

/** The changes of a merge in the taxonomy itself, stored in `SkillMerge.before` for undo. */
export const mergeRecord = z.object({
  /** Aliases that the successor gained. */
  aliases: z.object({ vi: z.array(z.string()), en: z.array(z.string()) }),
  /** Links that were removed, and links that were added. */
  removed: z.array(link),
  added: z.array(link),
  /** Whether and why the merged skill was already retired. */
  retiredAt: z.string().nullable(),
  retiredReason: z.string(),
});
export type MergeRecord = z.output<typeof mergeRecord>;
