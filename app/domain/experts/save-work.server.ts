import { type UserActor } from "~/domain/vocabulary/actor";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { editExpert } from "./edit-expert.server";
import { type WorkInput } from "./input";
import { LIST_LIMITS, type EditResult } from "./model";
import { shownSkills, textOfWork } from "./shown-skills";

type Refused = "too_many" | "too_many_key_works" | "gone";

/**
 * Adds a publication or patent, or changes the one with this id. The same `creationKey` adds only once; an id
 * that is not one's own returns `gone`. Its shown skills are those chosen and those found in its title and venue.
 * A key work beyond the limit returns `too_many_key_works`; one that undoing a removal puts back loses its mark instead.
 */
export async function saveWork(actor: UserActor, input: WorkInput): Promise<EditResult<Refused>> {
  const { id, creationKey, skillIds, onlyChosen, ...given } = input;
  const said = { ...given, year: given.year ?? null };
  const index = await skillIndex();
  const chosen = [...new Set(skillIds.map((skillId) => index.current(skillId)))].filter((skillId) => index.find(skillId));
  const shown = (textBefore: string | null) =>
    onlyChosen ? chosen : shownSkills((text) => index.suggestSkills(text), { chosen, text: textOfWork(said), textBefore });
  return editExpert<Refused>(actor, { step: "publications" }, async (tx, expertId) => {
    if (!id && creationKey && (await tx.expertWork.count({ where: { creationKey } })) > 0) return;
    const others = await tx.expertWork.count({ where: { expertId, keyWork: true, id: { not: id } } });
    const full = others >= LIST_LIMITS.keyWorks;
    if (said.keyWork && full && !onlyChosen) return "too_many_key_works";
    const row = { ...said, keyWork: said.keyWork && !full };
    if (id) {
      const before = await tx.expertWork.findUnique({ where: { id, expertId }, select: { title: true, venue: true } });
      if (!before) return "gone";
      await tx.expertWork.update({ where: { id }, data: { ...row, skillIds: shown(textOfWork(before)) }, select: { id: true } });
      return;
    }
    if ((await tx.expertWork.count({ where: { expertId } })) >= LIST_LIMITS.works) return "too_many";
    await tx.expertWork.create({
      data: { expertId, creationKey: creationKey ?? null, ...row, skillIds: shown(null) },
      select: { id: true },
    });
  });
}
