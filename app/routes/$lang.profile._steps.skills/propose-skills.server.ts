import { type SkillIndex } from "~/domain/skills/skills";
import { type Locale } from "~/i18n/locale";

/** A skill that the form suggests: the words that matched, and whether it is ticked and with which level so far. */
export type Proposal = { skillId: string; label: string; words: readonly string[]; ticked: boolean; level: string };

/** Nothing is selected on the expert's behalf: a suggestion starts unticked, at the level of someone who has used the skill. */
const UNTOUCHED = { words: [], ticked: false, level: "2" };

/** Skills found in a source that are still offered and not in the profile yet, without duplicates, best first. */
export function proposeSkills(
  index: SkillIndex,
  locale: Locale,
  listed: readonly { skillId: string }[],
  found: readonly { skillId: string; words?: readonly string[] }[],
): Proposal[] {
  const left = found.filter(({ skillId }) => {
    const skill = index.find(skillId);
    return skill !== null && !skill.retired && listed.every((one) => one.skillId !== skillId);
  });
  return left.map(({ skillId, words = [] }) => ({ ...UNTOUCHED, skillId, words, label: index.label(skillId, locale) }));
}

/** The suggestions of a refused form, with the submitted values. */
export function sentProposals(index: SkillIndex, locale: Locale, formData: FormData): Proposal[] {
  const proposals: Proposal[] = [];
  for (let at = 0; formData.has(`skills[${at}].id`); at += 1) {
    const read = (name: string) => String(formData.get(`skills[${at}].${name}`) ?? "");
    const skillId = read("id");
    if (index.find(skillId))
      proposals.push({ skillId, label: index.label(skillId, locale), words: [], ticked: read("add") === "on", level: read("level") });
  }
  return proposals;
}
