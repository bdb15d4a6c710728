import { countryName } from "~/domain/reference/countries";
import { type skillIndex } from "~/domain/skills/skill-index.server";
import { type ShownShortlist } from "~/domain/shortlists/get-shortlist.server";
import { type Locale } from "~/i18n/locale";
import { pickText } from "~/i18n/text";

const SKILLS_SHOWN = 4;

/** A person on a shortlist, in the reader's language. */
export function shownItem(
  { expert, ...item }: ShownShortlist["items"][number],
  locale: Locale,
  skills: Awaited<ReturnType<typeof skillIndex>>,
) {
  return {
    ...item,
    id: expert.id,
    fullName: expert.fullName,
    verified: expert.verified,
    headline: pickText(locale, { vi: expert.headlineVi, en: expert.headlineEn }),
    place: [expert.city, expert.countryCode ? countryName(expert.countryCode, locale) : ""].filter((part) => part !== "").join(", "),
    skills: expert.skills.slice(0, SKILLS_SHOWN).map((skill) => skills.label(skill.skillId, locale)),
    forms: expert.availability.map((offer) => offer.engagementType),
  };
}

export type ShownRow = ReturnType<typeof shownItem>;
