import { dateFromIso } from "~/domain/days";
import { type Prisma } from "~/platform/db.server";

/**
 * Filter for positions that everyone may read and still apply for on a day (`YYYY-MM-DD`, Việt Nam). A position past its
 * deadline counts as closed even before the worker has written that.
 */
export function openOn(today: string): Prisma.PositionWhereInput {
  return {
    status: "published",
    institution: { status: "verified" },
    OR: [{ dossierDeadline: null }, { dossierDeadline: { gte: dateFromIso(today) } }],
  };
}
