import { todayInVietnam } from "~/platform/clock.server";
import { db } from "~/platform/db.server";
import { openOn } from "./open-on.server";

/** The newest open positions by id with the instant of their last change, for the map of the site; anyone may know them. */
export function listOpenAddresses(limit: number): Promise<{ id: string; updatedAt: Date }[]> {
  return db.position.findMany({
    where: openOn(todayInVietnam()),
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: limit,
    select: { id: true, updatedAt: true },
  });
}
