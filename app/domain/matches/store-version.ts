import { technologyListOn } from "~/domain/reference/technologies";

/** Increase this when the stored facts or the terms of texts change their shape or content: all rows are then rewritten. */
const STORE_VERSION = 2;

/**
 * The version a stored row was written with. Years of experience and technology codes depend on the day, so a row from
 * another year or with another list of technologies has a different version.
 * @param today `YYYY-MM-DD` in Asia/Ho_Chi_Minh
 */
export function storeVersion(today: string): string {
  return `${STORE_VERSION}/${today.slice(0, 4)}/${technologyListOn(today)?.list ?? "none"}`;
}
