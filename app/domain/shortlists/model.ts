/** The maximum number of lists per person and of people per list: a working set, not a second database. */
export const MAX_LISTS = 200;
export const MAX_ITEMS = 500;
export const MAX_SHARES = 50;
export const MAX_TAGS = 10;

export const LONGEST_LIST_NAME = 120;
export const LONGEST_LIST_NOTE = 2_000;
export const LONGEST_ITEM_NOTE = 1_000;
export const LONGEST_TAG = 40;

/** People per page of a list, and lists per page. */
export const ITEMS_PAGE = 50;
export const LISTS_PAGE = 30;

/**
 * A reader's right on a list: `owner` everything; `edit` people, notes and order; `read` the list with its notes, as a
 * colleague; `people` only who is on it, as a member of an institution that it is shared with.
 */
export type ListRight = "owner" | "edit" | "read" | "people";

/** The order of the rights: a higher one includes the lower ones. */
const RANK: Record<ListRight, number> = { people: 0, read: 1, edit: 2, owner: 3 };

export function includesRight(right: ListRight, needed: ListRight): boolean {
  return RANK[right] >= RANK[needed];
}
