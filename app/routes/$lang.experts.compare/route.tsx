import { type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { isAvailabilityStale } from "~/domain/experts/availability-age";
import { listExpertCards } from "~/domain/experts/list-expert-cards.server";
import { parseCompared } from "~/domain/matches/compare-query";
import { MAX_COMPARED } from "~/domain/matches/model";
import { countryName } from "~/domain/reference/countries";
import { fieldLabel } from "~/domain/reference/fields";
import { languageName } from "~/domain/reference/languages";
import { skillIndex } from "~/domain/skills/skill-index.server";
import { ensure } from "~/domain/refusal";
import { maySearchExperts } from "~/domain/search/policy";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { formatDate } from "~/i18n/format";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { useLocale } from "~/i18n/use-locale";
import { todayInVietnam } from "~/domain/days";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";

export const handle: PageHandle = { title: "desk:compare.title" };

/** A few experts side by side, without a position to compare them with: what each states. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  ensure(maySearchExperts(actor));
  const locale = requestLocale(args.request);
  const t = translator(locale, "desk");
  const common = translator(locale);
  const skills = await skillIndex();
  const today = todayInVietnam();
  const cards = await listExpertCards(actor, parseCompared(new URL(args.request.url).searchParams).slice(0, MAX_COMPARED));
  const date = (day: string) => formatDate(locale, day);
  const rows = [
    {
      key: "headline",
      label: t("compare.headline"),
      cells: cards.map((card) => [pickText(locale, { vi: card.headlineVi, en: card.headlineEn })?.text ?? ""]),
    },
    {
      key: "place",
      label: t("column.place"),
      cells: cards.map((card) => [[card.city, card.countryCode ? countryName(card.countryCode, locale) : ""].filter(Boolean).join(", ")]),
    },
    {
      key: "degree",
      label: t("column.degree"),
      cells: cards.map((card) => [
        card.academicRank ? common(`academicRank.${card.academicRank}`) : "",
        card.highestDegree && card.highestDegree !== "none" ? common(`degreeLevel.${card.highestDegree}`) : "",
      ]),
    },
    {
      key: "fields",
      label: translator(locale, "search")("filter.field"),
      cells: cards.map((card) => card.fieldCodes.map((code) => fieldLabel(code, locale))),
    },
    {
      key: "skills",
      label: t("column.skills"),
      cells: cards.map((card) => card.skills.slice(0, 8).map(({ skillId, level }) => `${skills.label(skillId, locale)} (${level}/4)`)),
    },
    {
      key: "languages",
      label: t("column.languages"),
      cells: cards.map((card) =>
        card.languages.map(({ languageCode, level }) => `${languageName(languageCode, locale)} ${common(`languageLevel.${level}`)}`),
      ),
    },
    {
      key: "availability",
      label: t("column.availability"),
      cells: cards.map((card) =>
        card.availability.map(
          ({ engagementType, from, until }) =>
            `${common(`engagementType.${engagementType}`)}: ${date(from)} – ${until ? date(until) : "…"}`,
        ),
      ),
    },
    {
      key: "confirmed",
      label: t("column.confirmed"),
      cells: cards.map((card) => {
        const on = card.availabilityConfirmedOn;
        if (on === null) return [t("row.neverConfirmed")];
        return [isAvailabilityStale(on, today) ? t("row.stale", { date: date(on) }) : date(on)];
      }),
    },
  ];
  return {
    people: cards.map(({ id, fullName }) => ({ id, name: fullName })),
    rows: rows.map((row) => ({ ...row, cells: row.cells.map((lines) => lines.filter((line) => line !== "")) })),
  };
});

export default function CompareExperts() {
  const { people, rows } = useLoaderData<typeof loader>();
  const { t } = useTranslation("desk");
  const locale = useLocale();
  const back = (
    <LinkButton to={localePath(locale, "/experts")} variant="secondary">
      {t("compare.back")}
    </LinkButton>
  );
  return (
    <Page>
      <PageHeader title={t("compare.title")} lead={t("compare.lead")} actions={people.length > 0 ? back : null} />
      {people.length === 0 ? (
        <EmptyState title={t("compare.none")} action={back}>
          {t("compare.noneBody")}
        </EmptyState>
      ) : (
        <div className="overflow-x-auto">
          <table className="w-full min-w-[40rem] border-collapse text-left text-sm">
            <caption className="sr-only">{t("compare.lead")}</caption>
            <thead>
              <tr className="border-b border-field">
                <th scope="col" className="w-40 py-2 pr-3 font-semibold">
                  {t("compare.attribute")}
                </th>
                {people.map(({ id, name }) => (
                  <th key={id} scope="col" className="px-3 py-2 text-base">
                    <Link to={localePath(locale, `/experts/${id}`)} className="link font-semibold">
                      {name}
                    </Link>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ key, label, cells }) => (
                <tr key={key} className="border-b border-line">
                  <th scope="row" className="py-2.5 pr-3 align-top font-medium">
                    {label}
                  </th>
                  {cells.map((lines, at) => (
                    <td key={people[at]?.id} className="px-3 py-2.5 align-top">
                      {lines.length === 0 ? (
                        <span className="text-ink-soft">{t("compare.nothing")}</span>
                      ) : (
                        lines.map((line) => <p key={line}>{line}</p>)
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Page>
  );
}
