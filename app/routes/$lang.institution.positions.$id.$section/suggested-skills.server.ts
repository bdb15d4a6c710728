import { type PositionDetail } from "~/domain/positions/detail";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { type Locale } from "~/i18n/locale";

/** A skill found in the position's text, with the words that matched. */
export type SuggestedSkill = { skillId: string; label: string; words: readonly string[] };

/** As many suggestions as a reader can scan at a glance. */
const MOST = 12;

/** Skills found in the position's title and text, in either language, that it does not require yet; best first. */
export async function suggestedSkills(position: PositionDetail, locale: Locale): Promise<SuggestedSkill[]> {
  const index = await skillIndex();
  const text = [position.titleVi, position.titleEn, position.textVi, position.textEn].filter((part) => part !== "").join("\n\n");
  return index
    .suggestSkills(text)
    .filter(({ skillId }) => position.skills.every((asked) => asked.skillId !== skillId))
    .slice(0, MOST)
    .map(({ skillId, words }) => ({ skillId, words, label: index.label(skillId, locale) }));
}
