import { technologyListOn } from "~/domain/reference/technologies";

/** Raise when the stored facts or the terms of texts change their shape or content: all rows are then written anew. */
const STORE_VERSION = 2;

/**
 * What a stored row was made with. Years of experience and technology codes depend on the day: a row of another year or of
 * another list of technologies is of another version.
 * @param today `YYYY-MM-DD` in Asia/Ho_Chi_Minh
 */
export function storeVersion(today: string): string {
  return `${STORE_VERSION}/${today.slice(0, 4)}/${technologyListOn(today)?.list ?? "none"}`;
}
