import { recordAudit } from "~/domain/audit/record-audit.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { db } from "~/platform/db.server";
import { getShortlist, type ShownShortlist } from "./get-shortlist.server";
import { MAX_ITEMS } from "./model";

/** The whole list as the reader sees it, for a file export. The audit log records it: who, which list, how many. */
export async function exportShortlist(actor: UserActor, id: string): Promise<ShownShortlist> {
  const list = await getShortlist(actor, id, { page: 1, perPage: MAX_ITEMS });
  await recordAudit(db, {
    actorId: actor.userId,
    kind: "shortlist.exported",
    subject: "shortlist",
    subjectId: list.id,
    data: { rows: list.items.length },
  });
  return list;
}
