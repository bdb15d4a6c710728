import { type UserActor } from "~/domain/vocabulary/actor";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { editExpert } from "./edit-expert.server";
import { type WorkInput } from "./input";
import { LIST_LIMITS, type EditResult } from "./model";
import { shownSkills, textOfWork } from "./shown-skills";

/**
 * Adds a publication or patent, or changes the one with this id. The same `creationKey` adds only once; an id
 * that is not one's own returns `gone`. Its shown skills are those chosen and those found in its title and venue.
 */
export async function saveWork(actor: UserActor, input: WorkInput): Promise<EditResult<"too_many" | "gone">> {
  const { id, creationKey, skillIds, onlyChosen, ...given } = input;
  const said = { ...given, year: given.year ?? null };
  const index = await skillIndex();
  const chosen = [...new Set(skillIds.map((skillId) => index.current(skillId)))].filter((skillId) => index.find(skillId));
  const shown = (textBefore: string | null) =>
    onlyChosen ? chosen : shownSkills((text) => index.suggestSkills(text), { chosen, text: textOfWork(said), textBefore });
  return editExpert<"too_many" | "gone">(actor, { step: "publications" }, async (tx, expertId) => {
    if (id) {
      const before = await tx.expertWork.findUnique({ where: { id, expertId }, select: { title: true, venue: true } });
      if (!before) return "gone";
      await tx.expertWork.update({ where: { id }, data: { ...said, skillIds: shown(textOfWork(before)) }, select: { id: true } });
      return;
    }
    if (creationKey && (await tx.expertWork.count({ where: { creationKey } })) > 0) return;
    if ((await tx.expertWork.count({ where: { expertId } })) >= LIST_LIMITS.works) return "too_many";
    await tx.expertWork.create({
      data: { expertId, creationKey: creationKey ?? null, ...said, skillIds: shown(null) },
      select: { id: true },
    });
  });
}
