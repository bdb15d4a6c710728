import { type UserActor } from "~/domain/vocabulary/actor";
import { moveLocked } from "../change-case.server";
import { caseFacts } from "../lock-case.server";
import { caseSide } from "../policy";
import { recordId } from "~/domain/record-id";
import { allowed, refused, type Verdict } from "~/domain/verdict";
import { todayInVietnam } from "~/domain/days";
import { type ChangeRefusal, withLockedCase, mayMove } from "./with-locked-case.server";
import { type ReviewInput } from "./input";
import { type Outcome, type ReviewSide } from "./model";
import { earliestOpen, reviewPlan } from "./plan-reviews.server";
import { currentOf, readEngagements } from "./read-engagement.server";
import { isDelivered, reviewItems } from "./rules";
import { notifyOfEngagement } from "./notify-of-engagement.server";

type Problem = ChangeRefusal | "already_given" | "not_started";

/**
 * Records one side's review for one date; a review before the date is an early one. It cannot be changed later, since
 * reports count it.
 * @returns `already_given` if a colleague was faster, `stale` if the deliverables have changed since the form was
 * rendered
 */
export async function recordReview(
  actor: UserActor,
  form: { caseId: string; reviewId: string },
  input: ReviewInput,
): Promise<Verdict<Problem>> {
  const reviewId = recordId(form.reviewId);
  return withLockedCase<Problem>(form.caseId, async (tx, locked) => {
    const may = mayMove(actor, locked, "review_recorded");
    if (!may.ok) return may;
    const side: ReviewSide = caseSide(actor, caseFacts(locked)) === "expert" ? "expert" : "institution";
    const all = await readEngagements(tx, locked.id);
    const engagement = all.find((each) => each.reviews.some((row) => row.id === reviewId && row.side === side));
    const review = engagement?.reviews.find((row) => row.id === reviewId);
    if (!engagement || !review) return refused("stale");
    if (review.done) return refused("already_given");
    if (engagement.state === "agreed") return refused("not_started");
    const items = reviewItems(engagement.deliverables);
    if (items.length !== input.items.length) return refused("stale");

    const { publications, trained, transferred, patents, wish, note } = input;
    const outcome: Outcome = {
      items: items.map((item, index) => ({ id: item.id, state: input.items[index]!.state })),
      ...{ publications, trained, transferred, patents, wish },
    };
    await tx.engagementReview.update({
      where: { id: review.id },
      data: { outcome, note, doneAt: new Date(), doneBy: actor.userId, version: { increment: 1 } },
      select: { id: true },
    });
    const next = currentOf(all)?.state === "active" ? earliestOpen(engagement, review.id) : null;
    const moved = await moveLocked(tx, actor, locked, {
      kind: "review_recorded",
      version: null,
      data: {
        engagementId: engagement.id,
        side,
        reviewOn: review.dueOn,
        early: todayInVietnam() < review.dueOn,
        delivered: isDelivered(outcome, engagement.deliverables, { dueOn: review.dueOn, endOn: engagement.endOn }),
        ...{ publications, trained, transferred, patents },
        continues: wish !== "no",
        wish,
      },
      plan: reviewPlan(locked, next),
    });
    if (moved.ok) await notifyOfEngagement(tx, locked, { engagementId: engagement.id, event: "review_recorded", actorId: actor.userId });
    return moved.ok ? allowed : moved;
  });
}
