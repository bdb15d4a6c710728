import { z } from "zod";
import { SKILL_LINK_KINDS } from "~/domain/reference/model";

const link = z.object({ from: z.string(), to: z.string(), kind: z.enum(SKILL_LINK_KINDS), strength: z.number() });

/** What a merge changed in the taxonomy itself, as `SkillMerge.before` keeps it for the way back. */
export const mergeRecord = z.object({
  /** Aliases that the successor got. */
  aliases: z.object({ vi: z.array(z.string()), en: z.array(z.string()) }),
  /** Links that were there before and are not after, and the other way round. */
  removed: z.array(link),
  added: z.array(link),
  /** Whether the merged skill was retired already, and why. */
  retiredAt: z.string().nullable(),
  retiredReason: z.string(),
});
export type MergeRecord = z.output<typeof mergeRecord>;
