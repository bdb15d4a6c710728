import { type SkillIndex } from "~/domain/skills/skills";
import { type Locale } from "~/i18n/locale";

type Option = { value: string; label: string };

/**
 * The skill checkboxes in the form of a work or post: first the skills it shows and those found in its text, then the
 * other skills of the profile.
 * @param entry null for a new entry, whose text is not known yet
 */
export function shownSkillOptions(
  index: SkillIndex,
  locale: Locale,
  ownSkillIds: readonly string[],
  entry: { skillIds: readonly string[]; text: string } | null,
): { likely: Option[]; own: Option[] } {
  const found = entry ? index.suggestSkills(entry.text).map((one) => one.skillId) : [];
  const likely = [...new Set([...(entry?.skillIds ?? []), ...found])].filter((skillId) => index.find(skillId));
  const options = (ids: readonly string[]) => ids.map((skillId) => ({ value: skillId, label: index.label(skillId, locale) }));
  return { likely: options(likely), own: options(ownSkillIds.filter((skillId) => !likely.includes(skillId))) };
}
