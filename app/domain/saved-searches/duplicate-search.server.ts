import { type UserActor } from "~/domain/vocabulary/actor";
import { LONGEST_NAME } from "./model";
import { getSavedSearch } from "./get-saved-search.server";
import { saveSearch, type SavedSearchAnswer } from "./save-search.server";

/**
 * Copies one's saved search under another name, without alerts: two that tell the same would tell it twice.
 * @param nameOfCopy makes the name, which is cut where it grows too long
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
