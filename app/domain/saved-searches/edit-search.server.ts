import { recordAudit } from "~/domain/audit/record-audit.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { recordId } from "~/domain/record-id";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { canonicalQuery } from "./canonical-query";
import { type SearchEdit } from "./input";
import { lockOwner, mayNest } from "./save-search.server";
import { type NestingCode } from "./rules";

export type EditSearchAnswer = { ok: true } | { ok: false; code: "stale"; version: number } | { ok: false; code: NestingCode };

/**
 * Renames one of the actor's searches, sets its alerts, and replaces its query if one is given. A changed query or
 * newly enabled alerts reset the comparison: records that match at that moment are not new.
 */
export async function editSearch(
  actor: UserActor,
  searchId: string,
  { version, name, alert, alertInApp, query: asked }: SearchEdit,
): Promise<EditSearchAnswer> {
  const id = recordId(searchId);
  return db.$transaction(async (tx): Promise<EditSearchAnswer> => {
    await lockOwner(tx, actor);
    const row = await tx.savedSearch.findFirst({
      where: { id, userId: actor.userId },
      select: { kind: true, query: true, alert: true, version: true },
    });
    if (!row) throw new Refusal("not_found");
    if (row.version !== version) return { ok: false, code: "stale", version: row.version };
    const query = asked === undefined ? row.query : canonicalQuery(row.kind, asked);
    const verdict = await mayNest(tx, id, { kind: row.kind, query });
    if (!verdict.ok) return verdict;
    const anew = query !== row.query || (alert !== "off" && row.alert === "off");
    if (anew || alert === "off") await tx.searchFind.deleteMany({ where: { savedSearchId: id } });
    await tx.savedSearch.update({
      where: { id },
      data: {
        ...{ name, alert, alertInApp, query, version: { increment: 1 } },
        ...(alert === "off" ? { alertSince: null, lastComparedAt: null } : anew ? { alertSince: new Date(), lastComparedAt: null } : {}),
      },
      select: { id: true },
    });
    await recordAudit(tx, {
      actorId: actor.userId,
      kind: "saved_search.changed",
      subject: "saved_search",
      subjectId: id,
      data: { query: query !== row.query, alert },
    });
    return { ok: true };
  });
}
