import { plusDays, dateFromIso, todayInVietnam } from "~/domain/days";
import { type UserActor } from "~/domain/vocabulary/actor";
import { moveLocked } from "../change-case.server";
import { allowed, type Verdict } from "~/domain/verdict";
import { type Transaction } from "~/platform/db.server";
import { beginOrWait, createEngagement, isAlreadyCreated, isResearchOrder, termsOf } from "./agree-engagement.server";
import { type ChangeRefusal, currentFor, withLockedCase, mayMove } from "./with-locked-case.server";
import { type TermsInput } from "./input";
import { planReviews } from "./plan-reviews.server";
import { type EngagementRecord } from "./read-engagement.server";
import { reviewDates } from "./review-schedule";
import { checkTerms, isReturn, mayContinue, type TermsProblem } from "./rules";
import { notifyOfEngagement } from "./notify-of-engagement.server";

type Problem = ChangeRefusal | TermsProblem | "over" | "not_started" | "continued" | "same_form" | "starts_before";

/**
 * The same two sides continue in another form: a new engagement continues the present one, which ends the day before. A
 * change from any other form to a long-term return is recorded as a return in the event.
 */
export async function continueEngagement(
  actor: UserActor,
  form: { caseId: string; engagementId: string; version: number; creationKey: string },
  input: TermsInput,
): Promise<Verdict<Problem>> {
  return withLockedCase<Problem>(form.caseId, async (tx, locked) => {
    if (await isAlreadyCreated(tx, locked.id, form.creationKey)) return allowed;
    const may = mayMove(actor, locked, "engagement_continued");
    if (!may.ok) return may;
    const held = await currentFor(tx, locked, form);
    if (!held.ok) return held;
    const { engagement: before, all } = held;
    const terms = termsOf(
      input,
      all.flatMap((each) => each.deliverables),
    );
    const today = todayInVietnam();
    const goesOn = mayContinue(before, terms);
    if (!goesOn.ok) return goesOn;
    const checked = checkTerms(terms, { today, researchOrder: await isResearchOrder(tx, locked.positionId) });
    if (!checked.ok) return checked;

    const next = await createEngagement(tx, locked, { terms, creationKey: form.creationKey, continuesId: before.id });
    const moved = await moveLocked(tx, actor, locked, {
      kind: "engagement_continued",
      version: null,
      data: {
        engagementId: next.id,
        continuesId: before.id,
        fromType: before.engagementType,
        toType: next.engagementType,
        returned: isReturn(before.engagementType, next.engagementType),
        startOn: next.startOn,
      },
      plan: next.startOn > today ? { nextStep: "await_start", dueOn: next.startOn } : undefined,
    });
    if (!moved.ok) return moved;
    await shorten(tx, before, plusDays(next.startOn, -1), today);
    await beginOrWait(tx, actor, locked, next, today);
    await notifyOfEngagement(tx, locked, { engagementId: next.id, event: "engagement_continued", actorId: actor.userId });
    return allowed;
  });
}

/** The continued engagement lasts until the day before; its reviews follow its new last day. */
async function shorten(tx: Transaction, before: EngagementRecord, lastDay: string, today: string): Promise<void> {
  const endOn = before.endOn !== null && before.endOn < lastDay ? before.endOn : lastDay;
  await planReviews(tx, before, reviewDates({ ...before, endOn }, today), today, endOn);
  await tx.engagement.update({
    where: { id: before.id },
    data: { endOn: dateFromIso(endOn), version: { increment: 1 } },
    select: { id: true },
  });
}
