import { type UserActor } from "~/domain/identity/model";
import { editExpert } from "./edit-expert.server";
import { type WorkInput } from "./input";
import { LIST_LIMITS, type EditResult } from "./model";

/** Adds a publication or patent, or changes the one with this id. The same `creationKey` adds once; an id that is not one's own is `gone`. */
export async function saveWork(actor: UserActor, input: WorkInput): Promise<EditResult<"too_many" | "gone">> {
  const { id, creationKey, ...given } = input;
  const said = { ...given, year: given.year ?? null };
  return editExpert<"too_many" | "gone">(actor, { step: "publications" }, async (tx, expertId) => {
    if (id) {
      const { count } = await tx.expertWork.updateMany({ where: { id, expertId }, data: said });
      return count === 0 ? "gone" : undefined;
    }
    if (creationKey && (await tx.expertWork.count({ where: { creationKey } })) > 0) return;
    if ((await tx.expertWork.count({ where: { expertId } })) >= LIST_LIMITS.works) return "too_many";
    await tx.expertWork.create({ data: { expertId, creationKey: creationKey ?? null, ...said }, select: { id: true } });
  });
}
