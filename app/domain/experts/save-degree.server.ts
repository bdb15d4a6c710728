import { type UserActor } from "~/domain/vocabulary/actor";
import { editExpert } from "./edit-expert.server";
import { type DegreeInput } from "./input";
import { LIST_LIMITS, type EditResult } from "./model";

/** Adds a degree, or changes the one with this id. The same `creationKey` adds only once; an id that is not one's own returns `gone`. */
export async function saveDegree(actor: UserActor, input: DegreeInput): Promise<EditResult<"too_many" | "gone">> {
  const { id, creationKey, ...given } = input;
  const said = { ...given, countryCode: given.countryCode ?? null, year: given.year ?? null };
  return editExpert<"too_many" | "gone">(actor, { step: "degrees" }, async (tx, expertId) => {
    if (id) {
      const { count } = await tx.expertDegree.updateMany({ where: { id, expertId }, data: said });
      return count === 0 ? "gone" : undefined;
    }
    if (creationKey && (await tx.expertDegree.count({ where: { creationKey } })) > 0) return;
    if ((await tx.expertDegree.count({ where: { expertId } })) >= LIST_LIMITS.degrees) return "too_many";
    await tx.expertDegree.create({ data: { expertId, creationKey: creationKey ?? null, ...said }, select: { id: true } });
  });
}
