import { type UserActor } from "~/domain/vocabulary/actor";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { ensureMay } from "./ensure-may";
import { type InstitutionAction } from "./policy";

/** An institution for its own members: its data, its verification status and the coordinator's note. */
export async function getOwnInstitution(actor: UserActor, institutionId: string, action: InstitutionAction = "view") {
  const id = ensureMay(actor, institutionId, action);
  const institution = await db.institution.findUnique({
    where: { id },
    select: {
      id: true,
      nameVi: true,
      nameEn: true,
      kind: true,
      provinceCode: true,
      website: true,
      rorId: true,
      descriptionVi: true,
      descriptionEn: true,
      status: true,
      statusNote: true,
      version: true,
    },
  });
  if (!institution) throw new Refusal("not_found");
  return institution;
}
