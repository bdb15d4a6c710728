import { type UserActor } from "~/domain/vocabulary/actor";
import { moveLocked } from "../change-case.server";
import { caseFacts, type LockedCase } from "../lock-case.server";
import { caseSide } from "../policy";
import { allowed, refused, type Verdict } from "~/domain/verdict";
import { dateFromIso, todayInVietnam } from "~/domain/days";
import { type Db, type Transaction } from "~/platform/db.server";
import { type ChangeRefusal, withLockedCase, mayMove } from "./with-locked-case.server";
import { type TermsInput } from "./input";
import { type Deliverable, type Terms } from "./model";
import { planReviews } from "./plan-reviews.server";
import { reviewDates } from "./review-schedule";
import { checkTerms, numberDeliverables, type TermsProblem, workloadOf } from "./rules";
import { startEngagement } from "./start-engagement.server";
import { notifyOfEngagement } from "./notify-of-engagement.server";

type Problem = ChangeRefusal | TermsProblem;

/**
 * Records what both sides agreed on after the selection. The engagement starts automatically on its first day, or
 * immediately if that day is today or in the past. A double submit (`creationKey`) creates only one.
 */
export async function agreeEngagement(
  actor: UserActor,
  form: { caseId: string; version: number; creationKey: string },
  input: TermsInput,
): Promise<Verdict<Problem>> {
  return withLockedCase<Problem>(form.caseId, async (tx, locked) => {
    if (await isAlreadyCreated(tx, locked.id, form.creationKey)) return allowed;
    const may = mayMove(actor, locked, "engagement_agreed");
    if (!may.ok) return may.code === "illegal_move" && form.version !== locked.version ? refused("stale") : may;
    const terms = termsOf(input);
    const today = todayInVietnam();
    const checked = checkTerms(terms, { today, researchOrder: await isResearchOrder(tx, locked.positionId) });
    if (!checked.ok) return checked;
    const engagement = await createEngagement(tx, locked, { terms, creationKey: form.creationKey, continuesId: null });
    const { id } = engagement;
    const data = { engagementId: id, engagementType: terms.engagementType, startOn: terms.startOn };
    const moved = await moveLocked(tx, actor, locked, { kind: "engagement_agreed", version: form.version, data });
    if (!moved.ok) return moved;
    await beginOrWait(tx, actor, locked, engagement, today);
    await notifyOfEngagement(tx, locked, { engagementId: id, event: "engagement_agreed", actorId: actor.userId });
    return allowed;
  });
}

/** Whether this form has already created its engagement (a double submit). Call with the case locked. */
export async function isAlreadyCreated(tx: Transaction, caseId: string, creationKey: string): Promise<boolean> {
  return (await tx.engagement.count({ where: { caseId, creationKey } })) > 0;
}

export async function isResearchOrder(client: Db, positionId: string): Promise<boolean> {
  return (await client.position.count({ where: { id: positionId, kind: "research_order" } })) > 0;
}

/** Converts the form input to terms: only the workload fields that the form of work uses, and deliverables with their own ids. */
export function termsOf(input: TermsInput, taken: readonly Deliverable[] = []): Terms {
  const { engagementType, startOn, endOn, hoursPerWeek, months, reviewMonths, deliverables } = input;
  return {
    engagementType,
    startOn,
    endOn: endOn ?? null,
    ...workloadOf(engagementType, { hoursPerWeek: hoursPerWeek ?? null, months: months ?? null }),
    reviewMonths,
    deliverables: numberDeliverables(
      (deliverables ?? []).map((item) => ({ title: item.title, dueOn: item.dueOn ?? null })),
      taken,
    ),
  };
}

type Made = Terms & { id: string; expertId: string | null; continuesId: string | null };

export async function createEngagement(
  tx: Transaction,
  locked: LockedCase,
  made: { terms: Terms; creationKey: string; continuesId: string | null },
): Promise<Made> {
  const { terms, creationKey, continuesId } = made;
  const { id } = await tx.engagement.create({
    data: {
      ...terms,
      startOn: dateFromIso(terms.startOn),
      endOn: dateFromIso(terms.endOn),
      creationKey,
      continuesId,
      caseId: locked.id,
      expertId: locked.expertId,
      positionId: locked.positionId,
      institutionId: locked.institutionId,
    },
    select: { id: true },
  });
  return { ...terms, id, expertId: locked.expertId, continuesId };
}

/** Writes the dates of its reviews, and its start if the first day has come. */
export async function beginOrWait(tx: Transaction, actor: UserActor, locked: LockedCase, engagement: Made, today: string): Promise<void> {
  const firstReview = await planReviews(tx, { ...engagement, reviews: [] }, reviewDates(engagement, today), today);
  if (engagement.startOn > today) return;
  const side = caseSide(actor, caseFacts(locked)) ?? "institution";
  await startEngagement(tx, locked, engagement, { side, actorId: actor.userId, firstReview });
}
