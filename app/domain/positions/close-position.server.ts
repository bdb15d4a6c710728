import { type UserActor } from "~/domain/vocabulary/actor";
import { todayInVietnam } from "~/domain/days";
import { editPosition } from "./edit-position.server";
import { mayClose, statusOn } from "./rules";

/** Ends an announcement by hand; the page stays and says so. */
export async function closePosition(actor: UserActor, target: { positionId: string; version: number }) {
  return editPosition<{ ok: false; code: "not_published" }>(actor, { ...target, action: "close" }, (_tx, position) => {
    const verdict = mayClose(statusOn(position, todayInVietnam()));
    if (!verdict.ok) return verdict;
    return {
      ok: true,
      data: { status: "closed", closedAt: new Date(), closedReason: "member" },
      audit: { kind: "position.closed", data: { reason: "member" } },
    };
  });
}
