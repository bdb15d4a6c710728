import { type LoaderFunctionArgs } from "@remix-run/node";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { countryName } from "~/domain/reference/countries";
import { exportShortlist } from "~/domain/shortlists/export-shortlist.server";
import { includesRight } from "~/domain/shortlists/model";
import { csvResponse, csvText } from "~/http/csv";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { translator } from "~/i18n/i18n.server";
import { pickText } from "~/i18n/text";
import { siteUrl } from "~/domain/notifications/site-url.server";
import { todayInVietnam } from "~/domain/days";

/** The shortlist as the reader sees it, as a CSV file. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const t = translator(locale, "shortlists");
  const tc = translator(locale);
  const list = await exportShortlist(actor, args.params.id ?? "");
  const skills = await skillIndex();
  const notes = includesRight(list.right, "read");
  const header = [
    t("csv.place"),
    t("csv.name"),
    t("csv.headline"),
    t("csv.city"),
    t("csv.country"),
    t("csv.degree"),
    t("csv.skills"),
    t("csv.forms"),
    t("csv.page"),
  ];
  const rows = list.items.map(({ expert, number, note, tags }) => [
    number,
    expert.fullName,
    pickText(locale, { vi: expert.headlineVi, en: expert.headlineEn })?.text ?? "",
    expert.city,
    expert.countryCode ? countryName(expert.countryCode, locale) : "",
    expert.highestDegree && expert.highestDegree !== "none" ? tc(`degreeLevel.${expert.highestDegree}`) : "",
    expert.skills.map((skill) => skills.label(skill.skillId, locale)).join(", "),
    expert.availability.map((offer) => tc(`engagementType.${offer.engagementType}`)).join(", "),
    siteUrl(locale, `/experts/${expert.id}`),
    ...(notes ? [tags.join(", "), note] : []),
  ]);
  return csvResponse(
    `shortlist-${list.id.slice(-8)}-${todayInVietnam()}.csv`,
    csvText(notes ? [...header, t("item.tags"), t("item.note")] : header, rows),
  );
});
