import { type UserActor } from "~/domain/identity/model";
import { editExpert } from "./edit-expert.server";
import { type EmploymentInput } from "./input";
import { LIST_LIMITS, type EditResult } from "./model";

/** Adds a post to the work history, or changes the one with this id. The same `creationKey` adds once; an id that is not one's own is `gone`. */
export async function saveEmployment(actor: UserActor, input: EmploymentInput): Promise<EditResult<"too_many" | "gone">> {
  const { id, creationKey, ...given } = input;
  const said = { ...given, countryCode: given.countryCode ?? null, toYear: given.toYear ?? null };
  return editExpert<"too_many" | "gone">(actor, { step: "employment" }, async (tx, expertId) => {
    if (id) {
      const { count } = await tx.expertEmployment.updateMany({ where: { id, expertId }, data: said });
      return count === 0 ? "gone" : undefined;
    }
    if (creationKey && (await tx.expertEmployment.count({ where: { creationKey } })) > 0) return;
    if ((await tx.expertEmployment.count({ where: { expertId } })) >= LIST_LIMITS.employments) return "too_many";
    await tx.expertEmployment.create({ data: { expertId, creationKey: creationKey ?? null, ...said }, select: { id: true } });
  });
}
