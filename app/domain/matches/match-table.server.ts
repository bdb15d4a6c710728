import { CRITERIA } from "~/domain/matching/facts";
import { nameCriterion } from "~/domain/matching/describe-match";
import { countryName } from "~/domain/reference/countries";
import { formatDate } from "~/i18n/format";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { matchViewer } from "./match-view.server";
import { type ExpertMatches } from "./rank-experts-for-position.server";

type Cell = string | number | null;

/**
 * Matches as a table for spreadsheets, in the reader's language: what the list shows of each expert and why, one row
 * per expert. Every row holds the formula version and the day, since rows get copied on their own. Contains no contact
 * data and no private wishes.
 * @param today `YYYY-MM-DD`
 */
export async function matchTable(found: ExpertMatches, locale: Locale, today: string): Promise<{ header: string[]; rows: Cell[][] }> {
  const t = translator(locale, "matches");
  const tm = translator(locale, "matching");
  const common = translator(locale);
  const view = await matchViewer(locale, "institution");
  const reasons = (name: string) => t("export.reasons", { criterion: name });
  const header = [
    t("export.place"),
    t("table.expert"),
    t("export.headline"),
    t("table.place"),
    t("export.group"),
    t("table.score"),
    t("export.confidence"),
    t("export.sentence"),
    t("export.mustMet"),
    t("export.mustTotal"),
    t("table.missing"),
    t("table.form"),
    t("table.free"),
    ...CRITERIA.flatMap((criterion) => [nameCriterion(tm, criterion), reasons(nameCriterion(tm, criterion))]),
    t("export.version"),
    t("export.date"),
  ];
  const rows = found.matches.map(({ card, result, fits, freeFrom }, at): Cell[] => {
    const match = view(result);
    return [
      at + 1,
      card.fullName,
      pickText(locale, { vi: card.headlineVi, en: card.headlineEn })?.text ?? "",
      [card.city, card.countryCode ? countryName(card.countryCode, locale) : ""].filter(Boolean).join(", "),
      fits ? t("export.fits") : t("export.near"),
      match.score,
      match.sure,
      match.sentence,
      match.mustMet,
      match.mustTotal,
      match.missing.join("; "),
      match.bestForm ? common(`engagementType.${match.bestForm}`) : "",
      freeFrom ? formatDate(locale, freeFrom) : "",
      ...CRITERIA.flatMap((key): Cell[] => {
        const criterion = match.criteria.find((one) => one.key === key);
        if (!criterion) return ["", ""];
        const facts = criterion.facts.map((fact) => (fact.basis === "stated" ? fact.sentence : `${fact.sentence} (${fact.grounds})`));
        return [criterion.value, facts.join("; ")];
      }),
      result.version,
      formatDate(locale, today),
    ];
  });
  return { header, rows };
}
