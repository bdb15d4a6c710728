import { bestOf } from "~/domain/matches/best-of";
import { comparedAddress } from "~/domain/matches/compare-query";
import { type JudgedPairs } from "~/domain/matches/judge-pairs.server";
import { matchListParams, type MatchListQuery } from "~/domain/matches/match-list-query";
import { type CriterionView, matchViewer } from "~/domain/matches/match-view.server";
import { MAX_COMPARED } from "~/domain/matches/model";
import { type ExpertMatches } from "~/domain/matches/rank-experts-for-position.server";
import { CRITERIA } from "~/domain/matching/facts";
import { nameCriterion } from "~/domain/matching/describe-match";
import { countryName } from "~/domain/reference/countries";
import { formatDate } from "~/i18n/format";
import { translator } from "~/i18n/i18n.server";
import { type Locale } from "~/i18n/locale";
import { pickText } from "~/i18n/text";

/** The data of the comparison, mapped by hand: no private wishes of the experts, no contact data. */
export async function comparisonPage({ opened, pairs }: JudgedPairs, ranked: ExpertMatches, query: MatchListQuery, locale: Locale) {
  const t = translator(locale, "matches");
  const tm = translator(locale, "matching");
  const common = translator(locale);
  const view = await matchViewer(locale, "institution");
  const address = matchListParams(query).toString();
  const title = pickText(locale, { vi: opened.position.titleVi, en: opened.position.titleEn });
  const ids = pairs.map(({ card }) => card.id);
  const matches = pairs.map(({ result }) => view(result));
  const criterion = (key: CriterionView["key"]) => matches.map((match) => match.criteria.find((one) => one.key === key) ?? null);
  const offers = pairs.map(({ result }) => result.headline.availability);
  const figures = (key: string, name: string, values: readonly (number | null)[], text: (value: number) => string) => ({
    key,
    name,
    cells: values.map((value, at) => ({
      text: value === null ? t("unknown") : text(value),
      best: bestOf(values)[at] ?? false,
      facts: [] as string[],
    })),
  });
  const words = (key: string, name: string, values: readonly (string | null)[]) => ({
    key,
    name,
    cells: values.map((value) => ({ text: value ?? t("unknown"), best: false, facts: [] as string[] })),
  });
  return {
    title: `${t("compare.title")} – ${title?.text ?? ""}`,
    position: { id: opened.position.id, title },
    address,
    ids,
    tooMany: ids.length > MAX_COMPARED,
    experts: pairs.map(({ card }, at) => ({
      id: card.id,
      fullName: card.fullName,
      verified: card.verified,
      sentence: matches[at]?.sentence ?? "",
      withoutTo: comparedAddress(
        ids.filter((id) => id !== card.id),
        address,
      ),
    })),
    offered:
      ids.length >= MAX_COMPARED
        ? []
        : ranked.matches
            .filter(({ card }) => !ids.includes(card.id))
            .map(({ card, result }) => ({ value: card.id, label: `${card.fullName} (${result.score})` })),
    rows: [
      figures(
        "score",
        t("table.score"),
        matches.map((match) => match.score),
        String,
      ),
      figures(
        "confidence",
        t("table.confidence"),
        matches.map((match) => match.sure),
        (value) => t("share", { share: value }),
      ),
      figures(
        "must",
        t("table.must"),
        matches.map((match) => (match.mustTotal > 0 ? match.mustMet : null)),
        (value) => `${value}/${matches[0]?.mustTotal ?? 0}`,
      ),
      words(
        "missing",
        t("table.missing"),
        matches.map((match) => match.missing.join(", ") || "–"),
      ),
      words(
        "form",
        t("table.form"),
        matches.map((match) => match.bestForm && common(`engagementType.${match.bestForm}`)),
      ),
      words(
        "free",
        t("table.free"),
        offers.map((offer) => offer && (offer.now ? t("now") : formatDate(locale, offer.from))),
      ),
      words(
        "lives",
        t("table.place"),
        pairs.map(
          ({ card }) => [card.city, card.countryCode ? countryName(card.countryCode, locale) : ""].filter(Boolean).join(", ") || null,
        ),
      ),
      ...CRITERIA.filter((key) => criterion(key).some((one) => one !== null)).map((key) => {
        const each = criterion(key);
        const row = figures(
          key,
          nameCriterion(tm, key),
          each.map((one) => one?.value ?? null),
          (value) => t("value", { value }),
        );
        return {
          ...row,
          cells: row.cells.map((cell, at) => ({
            ...cell,
            text: each[at] === null ? t("notCounted") : cell.text,
            facts: each[at]?.facts.map((fact) => fact.sentence) ?? [],
          })),
        };
      }),
    ],
    version: pairs[0]?.result.version ?? null,
    madeOn: formatDate(locale, opened.context.today),
  };
}

export type ComparisonPage = Awaited<ReturnType<typeof comparisonPage>>;
