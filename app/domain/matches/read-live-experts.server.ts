import { type MatchExpert } from "~/domain/matching/model";
import { type ProfileGate } from "~/domain/privacy/rules";
import { isoDate } from "~/domain/days";
import { db, type Prisma } from "~/platform/db.server";
import { columnsFor } from "~/domain/vocabulary/profile-columns";
import { matchExpertOf } from "./match-expert";
import { readExpertTexts } from "./read-expert-texts.server";

/** An expert as used by matching, with the data of the privacy check. */
export type GatedExpert = { expert: MatchExpert; gate: ProfileGate };

/**
 * Reads experts for matching from their records, in one round of batched queries, with all terms of their texts.
 * Unknown ids and closed accounts are skipped. For many at once, `readMatchExperts` is cheaper.
 * @param today `YYYY-MM-DD` in Asia/Ho_Chi_Minh
 */
export async function readLiveExperts(ids: readonly string[], today: string): Promise<GatedExpert[]> {
  if (ids.length === 0) return [];
  const [rows, texts] = await Promise.all([
    db.expert.findMany({ where: { id: { in: [...ids] }, user: { disabledAt: null } }, select: COLUMNS }),
    readExpertTexts(ids),
  ]);
  return rows.map((row) => ({
    gate: {
      userId: row.userId,
      visibility: row.visibility,
      // The profile of a disabled account is hidden, like an unpublished one.
      publishedAt: row.user.disabledAt ? null : row.publishedAt,
      blockedInstitutionIds: row.blocks.map((block) => block.institutionId),
    },
    expert: matchExpertOf(
      { ...row, availabilities: row.availabilities.map((one) => ({ ...one, from: isoDate(one.from), until: isoDate(one.until) })) },
      texts.get(row.id) ?? null,
      today,
    ),
  }));
}

const COLUMNS = {
  ...columnsFor("expert", "match"),
  ...columnsFor("expert", "gate"),
  user: { select: { disabledAt: true } },
  blocks: { select: { institutionId: true } },
  skills: { select: columnsFor("skill", "match") },
  languages: { select: columnsFor("language", "match") },
  degrees: { select: columnsFor("degree", "match") },
  employments: { select: columnsFor("employment", "match") },
  works: { select: columnsFor("work", "match") },
  availabilities: { select: columnsFor("availability", "match") },
} satisfies Prisma.ExpertSelect;
