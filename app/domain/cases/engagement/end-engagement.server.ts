import { type UserActor } from "~/domain/vocabulary/actor";
import { moveLocked } from "../change-case.server";
import { allowed, refused, type Verdict } from "~/domain/verdict";
import { todayInVietnam } from "~/domain/days";
import { closeEngagement } from "./close-engagement.server";
import { type ChangeRefusal, currentFor, withLockedCase, mayMove } from "./with-locked-case.server";
import { type EndInput } from "./input";
import { isOver, mayEndEarly } from "./rules";
import { notifyOfEngagement } from "./notify-of-engagement.server";

type Problem = ChangeRefusal | "over" | "end_in_future" | "end_before_start" | "note_missing";

/** Ends an engagement early, with a reason. All other engagements of the case that run or have not begun end with it. */
export async function endEngagement(
  actor: UserActor,
  form: { caseId: string; engagementId: string; version: number },
  input: EndInput,
): Promise<Verdict<Problem>> {
  return withLockedCase<Problem>(form.caseId, async (tx, locked) => {
    const may = mayMove(actor, locked, "ended_early");
    if (!may.ok) return may;
    const held = await currentFor(tx, locked, form);
    if (!held.ok) return held;
    const today = todayInVietnam();
    const { endedOn, reason, note } = input;
    if (reason === "other" && note === "") return refused("note_missing");
    const open = held.all.filter((each) => !isOver(each.state));
    for (const each of open) {
      const verdict = mayEndEarly(each, endedOn, today);
      if (!verdict.ok) return verdict;
      await closeEngagement(tx, each, { state: "ended_early", endedOn, reason, note }, today);
    }
    const data = { engagementId: held.engagement.id, endedOn };
    const moved = await moveLocked(tx, actor, locked, { kind: "ended_early", version: null, reason, note, data });
    if (moved.ok) await notifyOfEngagement(tx, locked, { engagementId: held.engagement.id, event: "ended_early", actorId: actor.userId });
    return moved.ok ? allowed : moved;
  });
}
