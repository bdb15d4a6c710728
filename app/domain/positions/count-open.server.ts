import { todayInVietnam } from "~/domain/days";
import { db } from "~/platform/db.server";
import { openOn } from "./open-on.server";

/** Number of positions that accept dossiers today, for anyone. */
export function countOpen(): Promise<number> {
  return db.position.count({ where: openOn(todayInVietnam()) });
}
