import { type UserActor } from "~/domain/vocabulary/actor";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { editExpert } from "./edit-expert.server";
import { type EmploymentInput } from "./input";
import { LIST_LIMITS, type EditResult } from "./model";
import { shownSkills, textOfPost } from "./shown-skills";

/**
 * Adds a post to the work history, or changes the one with this id. The same `creationKey` adds only once; an id
 * that is not one's own returns `gone`. Its shown skills are those chosen and those found in its title and description.
 */
export async function saveEmployment(actor: UserActor, input: EmploymentInput): Promise<EditResult<"too_many" | "gone">> {
  const { id, creationKey, skillIds, onlyChosen, ...given } = input;
  const said = { ...given, countryCode: given.countryCode ?? null, toYear: given.toYear ?? null };
  const index = await skillIndex();
  const chosen = [...new Set(skillIds.map((skillId) => index.current(skillId)))].filter((skillId) => index.find(skillId));
  const shown = (textBefore: string | null) =>
    onlyChosen ? chosen : shownSkills((text) => index.suggestSkills(text), { chosen, text: textOfPost(said), textBefore });
  return editExpert<"too_many" | "gone">(actor, { step: "employment" }, async (tx, expertId) => {
    if (id) {
      const before = await tx.expertEmployment.findUnique({ where: { id, expertId }, select: { title: true, description: true } });
      if (!before) return "gone";
      await tx.expertEmployment.update({ where: { id }, data: { ...said, skillIds: shown(textOfPost(before)) }, select: { id: true } });
      return;
    }
    if (creationKey && (await tx.expertEmployment.count({ where: { creationKey } })) > 0) return;
    if ((await tx.expertEmployment.count({ where: { expertId } })) >= LIST_LIMITS.employments) return "too_many";
    await tx.expertEmployment.create({
      data: { expertId, creationKey: creationKey ?? null, ...said, skillIds: shown(null) },
      select: { id: true },
    });
  });
}
