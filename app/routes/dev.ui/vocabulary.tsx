import { useTranslation } from "~/i18n/use-translation";
import { DEGREE_LEVELS, ENGAGEMENT_TYPES, LANGUAGE_LEVELS, SKILL_LEVELS, VISIBILITIES } from "~/domain/vocabulary/people";
import { INSTITUTION_KINDS } from "~/domain/vocabulary/institutions";
import { DescriptionList } from "~/ui/description-list";
import { Sample } from "./sample";

/** The terms of the domain's closed lists, side by side with their codes. */
export function Vocabulary() {
  const { t } = useTranslation("common");
  const items = [
    ...ENGAGEMENT_TYPES.map((code) => ({ term: code, detail: `${t(`engagementType.${code}`)}. ${t(`engagementHint.${code}`)}` })),
    ...DEGREE_LEVELS.map((code) => ({ term: code, detail: t(`degreeLevel.${code}`) })),
    ...LANGUAGE_LEVELS.map((code) => ({ term: code, detail: t(`languageLevel.${code}`) })),
    ...SKILL_LEVELS.map((code) => ({ term: String(code), detail: t(`skillLevel.${code}`) })),
    ...VISIBILITIES.map((code) => ({ term: code, detail: t(`visibility.${code}`) })),
    ...INSTITUTION_KINDS.map((code) => ({ term: code, detail: t(`institutionKind.${code}`) })),
  ];
  return (
    <Sample name="i18n/messages: common">
      <DescriptionList items={items} />
    </Sample>
  );
}
