import { recordAudit } from "~/domain/audit/record-audit.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { recordId } from "~/domain/record-id";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { type RestoredSearch } from "./input";

/** Deletes one of the actor's saved searches. @returns the data to restore it (`saveSearch` with its id) */
export async function deleteSearch(actor: UserActor, searchId: string): Promise<RestoredSearch> {
  const id = recordId(searchId);
  return db.$transaction(async (tx) => {
    const row = await tx.savedSearch.findFirst({
      where: { id, userId: actor.userId },
      select: { id: true, creationKey: true, kind: true, name: true, query: true, alert: true, alertInApp: true },
    });
    if (!row) throw new Refusal("not_found");
    await tx.savedSearch.delete({ where: { id }, select: { id: true } });
    await recordAudit(tx, { actorId: actor.userId, kind: "saved_search.deleted", subject: "saved_search", subjectId: id, data: {} });
    return row;
  });
}
