import { todayInVietnam } from "~/domain/days";
import { db } from "~/platform/db.server";
import { openOn } from "./open-on.server";

/** How many positions take dossiers today, for anyone. */
export function countOpen(): Promise<number> {
  return db.position.count({ where: openOn(todayInVietnam()) });
}
