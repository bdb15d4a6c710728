import { LANGUAGE_LEVELS, type LanguageLevel } from "~/domain/vocabulary/people";
import { TUNING } from "../weights";
import { assess, creditForGap, type Assessment, type Evidence, type PairFacts } from "./assessment";

function step(level: LanguageLevel): number {
  return LANGUAGE_LEVELS.indexOf(level);
}

/** Requested languages, equally weighted. An expert who stated no language counts as unknown, not as speaking none. */
export function judgeLanguages({ expert, asked }: PairFacts): Assessment {
  return assess(
    asked.languages.map(({ code: languageCode, minLevel }): Evidence => {
      if (expert.languages.length === 0) {
        return { reason: { code: "language_unknown", languageCode, minLevel }, credit: null, share: 1 };
      }
      let level: LanguageLevel | undefined;
      for (const own of expert.languages) {
        if (own.code === languageCode && (level === undefined || step(own.level) > step(level))) level = own.level;
      }
      if (level === undefined) return { reason: { code: "language_missing", languageCode, minLevel }, credit: 0, share: 1 };
      const gap = step(minLevel) - step(level);
      const code = gap <= 0 ? "language_met" : "language_below";
      return { reason: { code, languageCode, level, minLevel }, credit: creditForGap(TUNING.languageGapCredit, gap), share: 1 };
    }),
  );
}
