import { db } from "~/platform/db.server";
import { readEach } from "~/platform/read-each.server";
import { planReviews } from "./plan-reviews.server";
import { readEngagements } from "./read-engagement.server";
import { reviewDates } from "./review-schedule";

/**
 * Adds the next review dates to up to `limit` open-ended engagements whose planned dates run out. The table's key
 * deduplicates dates, so several workers can run this at once.
 * @param today `YYYY-MM-DD`, Việt Nam
 */
export async function extendReviews(today: string, limit: number): Promise<number> {
  const running = await db.$queryRaw<{ id: string; caseId: string }[]>`
    SELECT e."id", e."introductionId" AS "caseId" FROM "Engagement" e
    WHERE e."state" = 'active' AND e."endOn" IS NULL AND NOT EXISTS (
      SELECT 1 FROM "EngagementReview" r WHERE r."engagementId" = e."id" AND r."dueOn" > ${today}::date + interval '12 months')
    ORDER BY e."id" LIMIT ${limit}`;
  await readEach(
    "Engagement",
    running,
    ({ id }) => id,
    ({ id, caseId }) =>
      db.$transaction(async (tx) => {
        await tx.$queryRaw`SELECT 1 FROM "Introduction" WHERE "id" = ${caseId}::uuid FOR UPDATE`;
        const engagement = (await readEngagements(tx, caseId)).find((each) => each.id === id);
        if (engagement?.state === "active" && engagement.endOn === null)
          await planReviews(tx, engagement, reviewDates(engagement, today), today);
      }),
  );
  return running.length;
}
