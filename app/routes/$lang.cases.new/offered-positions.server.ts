import { type UserActor } from "~/domain/vocabulary/actor";
import { type StartPosition } from "~/domain/cases/get-start.server";
import { parsePositionQuery } from "~/domain/search/positions-query";
import { searchPositions } from "~/domain/search/search-positions.server";
import { type Locale } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { todayInVietnam } from "~/domain/days";

export type OfferedPosition = {
  id: string;
  title: { text: string; lang: Locale } | null;
  institution: { text: string; lang: Locale } | null;
};

/** Positions to choose from: those of the actor's own institutions if there are any and nothing was typed, otherwise the search results. */
export async function offeredPositions(
  actor: UserActor,
  own: readonly StartPosition[],
  words: string,
  locale: Locale,
): Promise<OfferedPosition[]> {
  if (own.length > 0 && words === "") {
    return own.map(({ id, titleVi, titleEn, institution }) => ({
      id,
      title: pickText(locale, { vi: titleVi, en: titleEn }),
      institution: pickText(locale, { vi: institution.nameVi, en: institution.nameEn }),
    }));
  }
  const { found } = await searchPositions(actor, parsePositionQuery(new URLSearchParams({ q: words })), todayInVietnam());
  return found.map(({ card }) => ({
    id: card.id,
    title: pickText(locale, { vi: card.titleVi, en: card.titleEn }),
    institution: pickText(locale, { vi: card.institution.nameVi, en: card.institution.nameEn }),
  }));
}
