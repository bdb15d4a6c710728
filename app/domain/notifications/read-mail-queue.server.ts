import { daysLater } from "~/domain/days";
import { Refusal } from "~/domain/refusal";
import { isAdministrator, type Actor } from "~/domain/vocabulary/actor";
import { db } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { KEEP_MAIL_DAYS } from "./ages";
import { outageReason } from "./mail-reasons";
import { MAIL_OUTCOMES, type MailOutcome } from "./mail-states";

/** The state of the outbox. Instants in ISO 8601. */
export type MailQueue = {
  waiting: number;
  /** When the oldest waiting mail was queued. */
  oldestAt: string | null;
  held: number;
  sentLastDay: number;
  keepDays: number;
  /** Given up in the last 30 days, by reason. */
  givenUp: { outcome: MailOutcome; count: number }[];
  outage: { since: string; reason: ReturnType<typeof outageReason>; code: string; nextProbeAt: string } | null;
};

/** For administrators. */
export async function readMailQueue(actor: Actor): Promise<MailQueue> {
  if (!isAdministrator(actor)) throw new Refusal("not_found");
  const now = new Date();
  const [queued, held, sentLastDay, dropped, outage] = await Promise.all([
    db.mailMessage.aggregate({ where: { state: "queued" }, _count: true, _min: { createdAt: true } }),
    db.mailMessage.count({ where: { state: "held" } }),
    db.mailMessage.count({ where: { state: "sent", sentAt: { gt: daysLater(now, -1) } } }),
    db.mailMessage.groupBy({
      by: ["outcome"],
      where: { state: "failed", createdAt: { gt: daysLater(now, -KEEP_MAIL_DAYS) } },
      _count: true,
    }),
    db.mailOutage.findFirst(),
  ]);
  return {
    waiting: queued._count,
    oldestAt: queued._min.createdAt?.toISOString() ?? null,
    held,
    sentLastDay,
    keepDays: env().MAIL_KEEP_DAYS,
    givenUp: MAIL_OUTCOMES.flatMap((outcome) => {
      const group = dropped.find((one) => one.outcome === outcome);
      return group ? [{ outcome, count: group._count }] : [];
    }),
    outage: outage && {
      since: outage.since.toISOString(),
      reason: outageReason(outage.code),
      code: outage.code,
      nextProbeAt: outage.nextProbeAt.toISOString(),
    },
  };
}
