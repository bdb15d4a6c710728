import { type SkillLevel } from "~/domain/vocabulary/people";
import { languageName } from "~/domain/reference/languages";
import { type SkillIndex } from "~/domain/skills/skills";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { type WhatIf } from "./what-ifs";

/** A loosened requirement as the start of a sentence: "If DFT were only nice to have". */
export function whatIfDescriber(locale: Locale, skills: SkillIndex): (change: WhatIf) => string {
  const t = translator(locale, "whatIf");
  const tc = translator(locale, "common");
  return (change) => {
    switch (change.code) {
      case "skill_nice":
        return t("skill_nice", { skill: skills.label(change.skillId, locale) });
      case "skill_level":
        return t("skill_level", {
          skill: skills.label(change.skillId, locale),
          level: tc(`skillLevel.${String(change.level) as `${SkillLevel}`}`),
        });
      case "remote":
        return t("remote");
      case "form":
        return t("form", { form: tc(`engagementType.${change.form}`) });
      case "start_later":
        return t("start_later", { count: change.months });
      case "language_level":
        return t("language_level", { language: languageName(change.language, locale), level: change.level });
      case "language_none":
        return t("language_none", { language: languageName(change.language, locale) });
      case "degree":
        return change.degree === "none" ? t("degree_none") : t("degree", { degree: tc(`degreeLevel.${change.degree}`) });
      case "rank_none":
        return t("rank_none");
    }
  };
}
