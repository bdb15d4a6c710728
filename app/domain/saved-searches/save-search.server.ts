import { recordAudit } from "~/domain/audit/record-audit.server";
import { type UserActor } from "~/domain/vocabulary/actor";
import { ensure, Refusal } from "~/domain/refusal";
import { type SearchKind } from "~/domain/outbox/kinds";
import { refused, type Verdict } from "~/domain/verdict";
import { db, isUniqueViolation, type Transaction } from "~/platform/db.server";
import { canonicalQuery } from "./canonical-query";
import { type NewSearch } from "./input";
import { loadNested } from "./load-nested.server";
import { MAX_SAVED } from "./model";
import { maySaveSearch } from "./policy";
import { checkNesting, type NestingCode } from "./rules";

type SaveSearchCode = NestingCode | "too_many";
export type SavedSearchAnswer = { ok: true; id: string } | { ok: false; code: SaveSearchCode };

/**
 * Saves a search under a name. A double submit (`creationKey`) returns the search of the first.
 * @param id to restore a deleted search; otherwise a new id is generated
 */
export async function saveSearch(actor: UserActor, input: NewSearch, id?: string): Promise<SavedSearchAnswer> {
  ensure(maySaveSearch(actor, input.kind));
  const { kind, name, alert, alertInApp, creationKey } = input;
  const query = canonicalQuery(kind, input.query);
  try {
    return await db.$transaction(async (tx) => {
      await lockOwner(tx, actor);
      if ((await tx.savedSearch.count({ where: { userId: actor.userId } })) >= MAX_SAVED) return refused("too_many");
      const verdict = await mayNest(tx, id ?? null, { kind, query });
      if (!verdict.ok) return verdict;
      const row = await tx.savedSearch.create({
        data: {
          id,
          userId: actor.userId,
          creationKey,
          kind,
          name,
          query,
          alert,
          alertInApp,
          alertSince: alert === "off" ? null : new Date(),
        },
        select: { id: true },
      });
      await recordAudit(tx, {
        actorId: actor.userId,
        kind: "saved_search.created",
        subject: "saved_search",
        subjectId: row.id,
        data: { kind, alert },
      });
      return { ok: true, id: row.id };
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const existing = await db.savedSearch.findFirst({ where: { creationKey, userId: actor.userId }, select: { id: true } });
    if (!existing) throw new Refusal("not_found");
    return { ok: true, id: existing.id };
  }
}

/** Locks a person's searches against concurrent writes, so that the limits on their number and nesting hold. */
export async function lockOwner(tx: Transaction, actor: UserActor): Promise<void> {
  await tx.$queryRaw`SELECT "id" FROM "User" WHERE "id" = ${actor.userId}::uuid FOR UPDATE`;
}

/** Whether a search may use the saved searches it references, as read in this transaction. */
export async function mayNest(
  tx: Transaction,
  id: string | null,
  search: { kind: SearchKind; query: string },
): Promise<Verdict<NestingCode>> {
  const nested = await loadNested(search, tx);
  if (nested === null) return refused("nested_many");
  return checkNesting(id, search, (other) => nested.get(other) ?? null);
}
