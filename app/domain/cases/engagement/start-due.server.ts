import { lockCase } from "../lock-case.server";
import { dateFromIso } from "~/domain/days";
import { db } from "~/platform/db.server";
import { readEach } from "~/platform/read-each.server";
import { earliestOpen } from "./plan-reviews.server";
import { readEngagements } from "./read-engagement.server";
import { startEngagement } from "./start-engagement.server";
import { notifyOfEngagement } from "./notify-of-engagement.server";

/**
 * Starts up to `limit` agreed engagements whose first day has come, each in its own transaction so that a failure does
 * not block the others. Safe to run in several workers at once: the case is locked and its state read again.
 * @param today `YYYY-MM-DD`, Việt Nam
 * @returns how many were started
 */
export async function startDue(today: string, limit: number): Promise<number> {
  const due = await db.engagement.findMany({
    where: { state: "agreed", startOn: { lte: dateFromIso(today) }, case: { state: "engaged" } },
    select: { id: true, caseId: true },
    orderBy: [{ startOn: "asc" }, { id: "asc" }],
    take: limit,
  });
  const started = await readEach(
    "Engagement",
    due,
    ({ id }) => id,
    ({ id, caseId }) =>
      db.$transaction(async (tx) => {
        const locked = await lockCase(tx, caseId);
        const engagement = (await readEngagements(tx, caseId)).find((each) => each.id === id);
        if (engagement?.state !== "agreed" || engagement.startOn > today) return false;
        const by = { side: "system" as const, actorId: null, firstReview: earliestOpen(engagement) };
        if (!(await startEngagement(tx, locked, engagement, by))) return false;
        await notifyOfEngagement(tx, locked, { engagementId: id, event: "engagement_started", actorId: null });
        return true;
      }),
  );
  return started.filter(Boolean).length;
}
