import { type UserActor } from "~/domain/vocabulary/actor";
import { Refusal } from "~/domain/refusal";
import { db } from "~/platform/db.server";
import { type Wishes } from "./model";
import { payFloorOf } from "./pay-floor";

/** The actor's own private wishes; `not_found` without a profile. Nobody can request another person's wishes. */
export async function getWishes(actor: UserActor): Promise<Wishes> {
  const row = await db.expert.findUnique({
    where: { userId: actor.userId },
    select: {
      wantedInstitutionKinds: true,
      availabilities: { select: { engagementType: true, payFloorAmount: true, payFloorCurrency: true, payFloorPer: true } },
    },
  });
  if (!row) throw new Refusal("not_found");
  return {
    institutionKinds: row.wantedInstitutionKinds,
    payFloors: Object.fromEntries(
      row.availabilities.flatMap((offer) => {
        const floor = payFloorOf(offer);
        return floor ? [[offer.engagementType, floor]] : [];
      }),
    ),
  };
}
