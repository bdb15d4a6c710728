import { isCoordinator, type UserActor } from "~/domain/vocabulary/actor";
import { db } from "~/platform/db.server";
import { recruitingInstitutions } from "./policy";

/** Verified institutions whose positions the actor may import: all for a coordinator, otherwise the actor's own. */
export async function listInstitutionsToImportFor(actor: UserActor): Promise<{ id: string; nameVi: string; nameEn: string }[]> {
  return db.institution.findMany({
    where: { status: "verified", ...(isCoordinator(actor) ? {} : { id: { in: [...recruitingInstitutions(actor)] } }) },
    select: { id: true, nameVi: true, nameEn: true },
    orderBy: [{ nameVi: "asc" }, { id: "asc" }],
    take: 500,
  });
}
