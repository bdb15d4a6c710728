import { type UserActor } from "~/domain/vocabulary/actor";
import { todayInVietnam } from "~/domain/days";
import { editPosition } from "./edit-position.server";
import { mayReopen, missingForPublication, type PublicationItem, statusOn } from "./rules";

type Refused = { ok: false; code: "not_closed" | "institution_not_verified" | "deadline_past" | "incomplete"; missing: PublicationItem[] };

/** Accepts dossiers again. `publishedAt` keeps the date of the first publication. */
export async function reopenPosition(actor: UserActor, target: { positionId: string; version: number }) {
  return editPosition<Refused>(actor, { ...target, action: "reopen" }, (_tx, position) => {
    const today = todayInVietnam();
    const missing = missingForPublication(position, today);
    const verdict = mayReopen(statusOn(position, today), position.institutionStatus, missing);
    if (!verdict.ok) return { ...verdict, missing };
    return {
      ok: true,
      data: { status: "published", publishedAt: position.publishedAt ?? new Date(), closedAt: null, closedReason: null },
      audit: { kind: "position.reopened", data: {} },
    };
  });
}
