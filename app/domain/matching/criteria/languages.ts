import { LANGUAGE_LEVELS, type LanguageLevel } from "~/domain/experts/model";
import { TUNING } from "../weights";
import { assess, byText, creditForGap, type Assessment, type Evidence, type PairFacts } from "./assessment";

function step(level: LanguageLevel): number {
  return LANGUAGE_LEVELS.indexOf(level);
}

/** Languages asked for, each counting the same; an expert who stated none is unknown, not speechless. */
export function judgeLanguages({ expert, position }: PairFacts): Assessment {
  const asked = [...position.languages].sort((a, b) => byText(a.code, b.code) || step(a.minLevel) - step(b.minLevel));
  return assess(
    asked.map(({ code: languageCode, minLevel }): Evidence => {
      if (expert.languages.length === 0) {
        return { reason: { code: "language_unknown", languageCode, minLevel }, credit: null, share: 1 };
      }
      const levels = expert.languages.filter((own) => own.code === languageCode).map((own) => own.level);
      const level = levels.sort((a, b) => step(b) - step(a))[0];
      if (level === undefined) return { reason: { code: "language_missing", languageCode, minLevel }, credit: 0, share: 1 };
      const gap = step(minLevel) - step(level);
      const code = gap <= 0 ? "language_met" : "language_below";
      return { reason: { code, languageCode, level, minLevel }, credit: creditForGap(TUNING.languageGapCredit, gap), share: 1 };
    }),
  );
}
