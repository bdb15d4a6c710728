import { type UserActor } from "~/domain/vocabulary/actor";
import { LONGEST_NAME } from "./model";
import { getSavedSearch } from "./get-saved-search.server";
import { saveSearch, type SavedSearchAnswer } from "./save-search.server";

/**
 * Copies one of the actor's saved searches under another name, without alerts, since two equal searches would notify
 * twice.
 * @param nameOfCopy builds the name, which is truncated if it is too long
 */
export async function duplicateSearch(
  actor: UserActor,
  searchId: string,
  creationKey: string,
  nameOfCopy: (name: string) => string,
): Promise<SavedSearchAnswer> {
  const { kind, name, query } = await getSavedSearch(actor, searchId);
  return saveSearch(actor, { creationKey, kind, query, name: nameOfCopy(name).slice(0, LONGEST_NAME), alert: "off", alertInApp: true });
}
