import { type UserActor } from "~/domain/vocabulary/actor";
import { todayInVietnam } from "~/domain/days";
import { editPosition } from "./edit-position.server";
import { mayPublish, missingForPublication, type PublicationItem } from "./rules";

type Refused = { ok: false; code: "not_draft" | "institution_not_verified" | "incomplete"; missing: PublicationItem[] };

/** Publishes a draft: from now on everyone can find and read it. */
export async function publishPosition(actor: UserActor, target: { positionId: string; version: number }) {
  return editPosition<Refused>(actor, { ...target, action: "publish" }, (_tx, position) => {
    const missing = missingForPublication(position, todayInVietnam());
    const verdict = mayPublish(position.status, position.institutionStatus, missing);
    if (!verdict.ok) return { ...verdict, missing };
    return {
      ok: true,
      data: { status: "published", publishedAt: new Date(), closedAt: null, closedReason: null },
      audit: { kind: "position.published", data: {} },
    };
  });
}
