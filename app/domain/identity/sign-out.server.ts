import { recordAudit } from "~/domain/audit/record-audit.server";
import { db } from "~/platform/db.server";
import { lucia } from "./lucia.server";
import { type Actor } from "~/domain/vocabulary/actor";

/** Ends the session of this browser; signing out twice is no error. */
export async function signOut(actor: Actor, sessionId: string | null): Promise<void> {
  if (sessionId) await lucia.invalidateSession(sessionId);
  if (actor.kind !== "user") return;
  const { userId } = actor;
  await db.$transaction((tx) =>
    recordAudit(tx, { actorId: userId, kind: "account.signed_out", subject: "user", subjectId: userId, data: {} }),
  );
}
