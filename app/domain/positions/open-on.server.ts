import { dateFromIso } from "~/domain/days";
import { type Prisma } from "~/platform/db.server";

/**
 * What everyone may read and still apply for on a day (`YYYY-MM-DD`, Việt Nam): a deadline that has passed closes a
 * position before the worker writes it down.
 */
export function openOn(today: string): Prisma.PositionWhereInput {
  return {
    status: "published",
    institution: { status: "verified" },
    OR: [{ dossierDeadline: null }, { dossierDeadline: { gte: dateFromIso(today) } }],
  };
}
