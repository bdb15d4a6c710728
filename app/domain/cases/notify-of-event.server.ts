import { type NotificationKind } from "~/domain/notifications/kinds";
import { notify } from "~/domain/notifications/notify.server";
import { type Transaction } from "~/platform/db.server";
import { type LockedCase } from "./lock-case.server";
import { type CaseSide, type EventKind } from "./model";
import { isClosed } from "./rules";

type NotifiedEvent = { kind: EventKind; side: CaseSide; actorId: string | null; formerOwnerId?: string };

/** Notification kinds for the expert, who is not notified of the institution's internal steps (interview_opened). */
const TO_EXPERT: Partial<Record<EventKind, NotificationKind>> = {
  invited: "invitation",
  reminded: "invitation_reminder",
  taken_up: "case_moved",
  dossier_opened: "case_moved",
  selected: "case_moved",
};

const TO_OWNER: Partial<Record<EventKind, NotificationKind>> = {
  suggested: "nominated",
  nominated: "nominated",
  self_nominated: "self_nominated",
  question_asked: "question_asked",
  accepted: "invitation_answered",
  declined: "invitation_answered",
  expired: "invitation_answered",
  contact_disclosed: "disclosure_changed",
  contact_revoked: "disclosure_changed",
  handed_over: "handed_over",
};

/**
 * Notifies those whom an event concerns, but never whoever caused it. Messages, interviews, documents and engagements
 * have their own notification kinds and notify separately.
 */
export async function notifyOfEvent(tx: Transaction, locked: LockedCase, event: NotifiedEvent): Promise<void> {
  const told = new Map<string, NotificationKind>();
  const notifyOne = (userId: string | null | undefined, kind: NotificationKind | undefined) => {
    if (userId && kind && userId !== event.actorId && !told.has(userId)) told.set(userId, kind);
  };
  const closing = isClosed(locked.state) && event.kind !== "review_recorded";

  notifyOne(locked.ownerId, TO_OWNER[event.kind]);
  if (locked.expertKnows) notifyOne(locked.expertUserId, TO_EXPERT[event.kind]);
  if (event.kind === "handed_over") notifyOne(event.formerOwnerId, "handed_over");
  if (closing) {
    if (locked.expertKnows) notifyOne(locked.expertUserId, "case_closed");
    notifyOne(locked.ownerId, "case_closed");
    if (locked.nominatorId) notifyOne(locked.nominatorId, "case_closed");
  }
  for (const [userId, kind] of told) await notify(tx, { userId, kind, subjectId: locked.id, data: { event: event.kind } });
}
