import { type UserActor } from "~/domain/vocabulary/actor";
import { editExpert } from "./edit-expert.server";
import { type FieldsInput } from "./input";
import { type EditResult } from "./model";

/** Saves fields of research (FORD codes) and strategic technologies (group codes of any version of the list). */
export async function saveFields(actor: UserActor, input: FieldsInput): Promise<EditResult> {
  return editExpert(actor, { step: "fields", version: input.version }, async (tx, id) => {
    await tx.expert.update({
      where: { id },
      data: { fieldCodes: input.fieldCodes, technologyCodes: input.technologyCodes },
      select: { id: true },
    });
  });
}
