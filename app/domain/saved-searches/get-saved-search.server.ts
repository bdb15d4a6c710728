import { type UserActor } from "~/domain/vocabulary/actor";
import { recordId } from "~/domain/record-id";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { type SavedSearchItem } from "./model";

/** One of the actor's own saved searches; another user's is not found. */
export async function getSavedSearch(actor: UserActor, searchId: string): Promise<SavedSearchItem> {
  const row = await db.savedSearch.findFirst({ where: { id: recordId(searchId), userId: actor.userId }, select: SAVED_SEARCH_COLUMNS });
  if (!row) throw new Refusal("not_found");
  return row;
}

export const SAVED_SEARCH_COLUMNS = {
  id: true,
  kind: true,
  name: true,
  query: true,
  alert: true,
  alertInApp: true,
  version: true,
  updatedAt: true,
} as const;
