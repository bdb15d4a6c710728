import { type UserActor } from "~/domain/vocabulary/actor";
import { moveLocked } from "../change-case.server";
import { allowed, refused, type Verdict } from "~/domain/verdict";
import { dateFromIso, todayInVietnam } from "~/domain/days";
import { type ChangeRefusal, currentFor, withLockedCase, mayMove } from "./with-locked-case.server";
import { type RenewInput } from "./input";
import { DELIVERABLES_MOST } from "./model";
import { planReviews, reviewPlan } from "./plan-reviews.server";
import { reviewDates } from "./review-schedule";
import { mayRenew, numberDeliverables } from "./rules";
import { notifyOfEngagement } from "./notify-of-engagement.server";

type Problem = ChangeRefusal | "over" | "no_end" | "not_later" | "too_far" | "deliverable_outside" | "too_many";

/** Sets a later last day and the deliverables for the added time; the review dates follow. */
export async function renewEngagement(
  actor: UserActor,
  form: { caseId: string; engagementId: string; version: number },
  input: RenewInput,
): Promise<Verdict<Problem>> {
  return withLockedCase<Problem>(form.caseId, async (tx, locked) => {
    const may = mayMove(actor, locked, "engagement_renewed");
    if (!may.ok) return may;
    const held = await currentFor(tx, locked, form);
    if (!held.ok) return held;
    const { engagement } = held;
    const today = todayInVietnam();
    const { until } = input;
    const renewable = mayRenew(engagement, until, today);
    if (!renewable.ok) return renewable;
    const added = numberDeliverables(
      (input.deliverables ?? []).map((item) => ({ ...item, dueOn: item.dueOn ?? null })),
      engagement.deliverables,
    );
    if (added.some((item) => item.dueOn !== null && (item.dueOn < engagement.startOn || item.dueOn > until)))
      return refused("deliverable_outside");
    const deliverables = [...engagement.deliverables, ...added];
    if (deliverables.length > DELIVERABLES_MOST * 4) return refused("too_many");

    const next = await planReviews(tx, engagement, reviewDates({ ...engagement, endOn: until }, today), today);
    await tx.engagement.update({
      where: { id: engagement.id },
      data: { endOn: dateFromIso(until), deliverables, renewals: { increment: 1 }, version: { increment: 1 } },
      select: { id: true },
    });
    const plan = engagement.state === "active" ? reviewPlan(locked, next) : undefined;
    const data = { engagementId: engagement.id, until };
    const moved = await moveLocked(tx, actor, locked, { kind: "engagement_renewed", version: null, data, plan });
    if (moved.ok) await notifyOfEngagement(tx, locked, { engagementId: engagement.id, event: "engagement_renewed", actorId: actor.userId });
    return moved.ok ? allowed : moved;
  });
}
