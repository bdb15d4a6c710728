import { type LoaderFunctionArgs } from "@remix-run/node";
import { languageName } from "~/domain/reference/languages";
import { countryName } from "~/domain/reference/countries";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { exportExperts } from "~/domain/saved-searches/export-experts.server";
import { parseExpertQuery } from "~/domain/search/experts-query";
import { csvResponse, csvText } from "~/http/csv";
import { readPicked } from "~/http/desk-cookies.server";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { formatDate } from "~/i18n/format";
import { translator } from "~/i18n/i18n.server";
import { pickText } from "~/i18n/text";
import { todayInVietnam } from "~/domain/days";

/** The experts of a search, or the selected ones, as a CSV file: the data shown in the list, and no contact data. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const { searchParams } = new URL(args.request.url);
  const picked = searchParams.get("picked") === "1";
  const cards = await exportExperts(actor, picked ? { ids: readPicked(args.request) } : { query: parseExpertQuery(searchParams) });
  const t = translator(locale, "desk");
  const common = translator(locale);
  const skills = await skillIndex();
  const date = (day: string | null) => (day === null ? "" : formatDate(locale, day));
  const header = [
    t("csv.name"),
    t("csv.headline"),
    t("column.place"),
    t("csv.country"),
    t("column.degree"),
    t("column.skills"),
    t("column.languages"),
    t("column.availability"),
    t("column.confirmed"),
    t("csv.verified"),
  ];
  const rows = cards.map((card) => [
    card.fullName,
    pickText(locale, { vi: card.headlineVi, en: card.headlineEn })?.text ?? "",
    card.city,
    card.countryCode ? countryName(card.countryCode, locale) : "",
    card.highestDegree && card.highestDegree !== "none" ? common(`degreeLevel.${card.highestDegree}`) : "",
    card.skills.map((skill) => `${skills.label(skill.skillId, locale)} (${skill.level}/4)`).join("; "),
    card.languages
      .map((language) => `${languageName(language.languageCode, locale)} ${common(`languageLevel.${language.level}`)}`)
      .join("; "),
    card.availability.map((one) => `${common(`engagementType.${one.engagementType}`)}: ${date(one.from)} – ${date(one.until)}`).join("; "),
    date(card.availabilityConfirmedOn),
    card.verified ? t("csv.yes") : "",
  ]);
  return csvResponse(`experts-${todayInVietnam()}.csv`, csvText(header, rows));
});
