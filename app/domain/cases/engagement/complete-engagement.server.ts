import { type UserActor } from "~/domain/vocabulary/actor";
import { moveLocked } from "../change-case.server";
import { allowed, refused, type Verdict } from "~/domain/verdict";
import { todayInVietnam } from "~/domain/days";
import { closeEngagement } from "./close-engagement.server";
import { type ChangeRefusal, currentFor, withLockedCase, mayMove } from "./with-locked-case.server";
import { type CompleteInput } from "./input";
import { mayComplete } from "./rules";
import { notifyOfEngagement } from "./notify-of-engagement.server";

type Problem = ChangeRefusal | "over" | "not_started" | "continued" | "end_in_future" | "end_before_start";

/**
 * Completes the engagement: closes the case for good (so its page asks for confirmation) and asks both sides for a last
 * review.
 */
export async function completeEngagement(
  actor: UserActor,
  form: { caseId: string; engagementId: string; version: number },
  input: Pick<CompleteInput, "endedOn">,
): Promise<Verdict<Problem>> {
  return withLockedCase<Problem>(form.caseId, async (tx, locked) => {
    const may = mayMove(actor, locked, "completed");
    if (!may.ok) return may;
    const held = await currentFor(tx, locked, form);
    if (!held.ok) return held;
    const { engagement } = held;
    const today = todayInVietnam();
    const { endedOn } = input;
    const verdict = mayComplete(engagement);
    if (!verdict.ok) return verdict;
    if (endedOn > today) return refused("end_in_future");
    if (endedOn < engagement.startOn) return refused("end_before_start");
    await closeEngagement(tx, engagement, { state: "completed", endedOn }, today);
    const data = { engagementId: engagement.id, endedOn };
    const moved = await moveLocked(tx, actor, locked, { kind: "completed", version: null, data });
    if (moved.ok) await notifyOfEngagement(tx, locked, { engagementId: engagement.id, event: "completed", actorId: actor.userId });
    return moved.ok ? allowed : moved;
  });
}
