import { recordAudit } from "~/domain/audit/record-audit.server";
import { hashToken } from "~/platform/token.server";
import { dateFromIso, isoDate, todayInVietnam, daysLater } from "~/domain/days";
import { db, type Db } from "~/platform/db.server";
import { CONFIRM_LINK_DAYS } from "./ask-reconfirmation.server";
import { type EngagementType } from "~/domain/vocabulary/people";
import { inEngagementOrder } from "./rules";

/** The offers to confirm: engagement types with their dates (`YYYY-MM-DD`), nothing else from the profile. */
export type ConfirmedOffer = { engagementType: EngagementType; from: string; until: string | null };

/** The open offers that a mailed link would confirm; null when the link was used, was replaced by a newer one, or has expired. */
export async function findConfirmLink(token: string, now: Date = new Date()): Promise<ConfirmedOffer[] | null> {
  const expert = await db.expert.findFirst({ where: working(token, now), select: { id: true } });
  return expert && readOffers(db, expert.id, now);
}

/**
 * Confirms by a mailed link that the offers are still valid. The link works once: the same update consumes the token,
 * so only one of two concurrent requests succeeds. The link proves access to the mailbox, does not sign in, and grants
 * nothing else.
 */
export async function confirmByLink(token: string, now: Date = new Date()): Promise<ConfirmedOffer[] | null> {
  return db.$transaction(async (tx) => {
    const [expert] = await tx.expert.updateManyAndReturn({
      where: working(token, now),
      data: { availabilityConfirmedAt: now, availabilityAskToken: null, version: { increment: 1 } },
      select: { id: true },
    });
    if (!expert) return null;
    await recordAudit(tx, { actorId: null, kind: "expert.availability_confirmed", subject: "expert", subjectId: expert.id, data: {} });
    return readOffers(tx, expert.id, now);
  });
}

function working(token: string, now: Date) {
  return {
    availabilityAskToken: hashToken(token),
    availabilityAskedAt: { gt: daysLater(now, -CONFIRM_LINK_DAYS) },
    user: { disabledAt: null },
  };
}

async function readOffers(db: Db, expertId: string, now: Date): Promise<ConfirmedOffer[]> {
  const offers = await db.expertAvailability.findMany({
    where: { expertId, OR: [{ until: null }, { until: { gte: dateFromIso(todayInVietnam(now)) } }] },
    select: { engagementType: true, from: true, until: true },
  });
  return inEngagementOrder(offers).map((offer) => ({
    engagementType: offer.engagementType,
    from: isoDate(offer.from),
    until: isoDate(offer.until),
  }));
}
