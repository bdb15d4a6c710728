import { type UserActor } from "~/domain/vocabulary/actor";
import { proposeTimeZone } from "~/domain/reference/time-zones";
import { editExpert } from "./edit-expert.server";
import { type PlaceInput } from "./input";
import { type EditResult } from "./model";

/** Saves the person's place of residence; an empty time zone defaults to the one proposed for the country. */
export async function savePlace(actor: UserActor, input: PlaceInput): Promise<EditResult> {
  return editExpert(actor, { step: "place", version: input.version }, async (tx, id) => {
    await tx.expert.update({
      where: { id },
      data: {
        countryCode: input.countryCode,
        city: input.city,
        timeZone: input.timeZone ?? proposeTimeZone(input.countryCode),
      },
      select: { id: true },
    });
  });
}
