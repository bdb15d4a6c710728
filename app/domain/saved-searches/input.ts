import { z } from "zod";
import { creationKey, line, recordVersion } from "~/domain/text";
import { SEARCH_KINDS } from "~/domain/outbox/kinds";
import { ALERT_RHYTHMS, LONGEST_NAME } from "./model";

/** A URL's query; only known parameters are stored. */
const query = z.string().max(8_000).default("");
const own = { name: line(LONGEST_NAME), alert: z.enum(ALERT_RHYTHMS).default("off"), alertInApp: z.boolean().default(false) };

/** A new saved search. */
export const newSearchInput = z.object({ creationKey, kind: z.enum(SEARCH_KINDS), query, ...own });
export type NewSearch = z.output<typeof newSearchInput>;

/** Name and alerts of a saved search; `query` replaces the stored query if given. */
export const searchInput = z.object({ version: recordVersion, query: z.string().max(8_000).optional(), ...own });
export type SearchEdit = z.output<typeof searchInput>;

/** A deleted search that is restored under its id, so that searches which use it find it again. */
export const restoredSearchInput = newSearchInput.extend({ id: z.uuid() });
export type RestoredSearch = z.output<typeof restoredSearchInput>;

/** The same input as a new search, or a replacement for one of the actor's searches. */
export const replaceSearchInput = newSearchInput.extend({ replace: z.uuid().optional() });
