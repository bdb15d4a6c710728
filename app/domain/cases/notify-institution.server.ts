import { notify } from "~/domain/notifications/notify.server";
import { type Transaction } from "~/platform/db.server";
import { institutionOwner } from "./accountable-owner.server";
import { type LockedCase } from "./lock-case.server";

/**
 * Notifies the institution of a case that a coordinator owns: the member who would own it otherwise. Does nothing if
 * the institution does not see the case, or owns it itself.
 */
export async function notifyInstitution(tx: Transaction, locked: LockedCase, actorId: string): Promise<void> {
  if (locked.channel !== "mission_nomination" || locked.institutionSince === null || locked.blocked) return;
  const excluded = locked.expertUserId ? [locked.expertUserId] : [];
  const userId = await institutionOwner(tx, locked, excluded, false);
  if (!userId || userId === locked.ownerId || userId === actorId) return;
  await notify(tx, { userId, kind: "nominated", subjectId: locked.id, data: { state: locked.state } });
}
