import { type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { matchViewer } from "~/domain/matches/match-view.server";
import { rankExpertsForPosition } from "~/domain/matches/rank-experts-for-position.server";
import { countryName } from "~/domain/reference/countries";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { useLocale } from "~/i18n/use-locale";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";
import { PrintButton } from "~/ui/print-button";
import { FormFilter } from "./form-filter";
import { MatchCard } from "./match-card";
import { matchQuery, pageAddress } from "./match-query";

const PER_PAGE = 20;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data ? `${data.title} · Nhịp Cầu` : undefined }];

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const query = matchQuery(new URL(args.request.url).searchParams);
  const [found, view] = await Promise.all([
    rankExpertsForPosition(actor, args.params.id ?? "", { ...query, perPage: PER_PAGE }),
    matchViewer(locale),
  ]);
  const title = pickText(locale, { vi: found.position.titleVi, en: found.position.titleEn });
  return {
    title: `${translator(locale, "matches")("experts.title")} – ${title?.text ?? ""}`,
    position: { id: found.position.id, title, institution: pickText(locale, { vi: found.position.institution.nameVi, en: found.position.institution.nameEn }) },
    query,
    total: found.total,
    considered: found.considered,
    nearMisses: found.nearMisses,
    forms: found.forms,
    degraded: found.degraded,
    matches: found.matches.map(({ card, result }) => ({
      id: card.id,
      fullName: card.fullName,
      headline: pickText(locale, { vi: card.headlineVi, en: card.headlineEn }),
      place: [card.city, card.countryCode ? countryName(card.countryCode, locale) : ""].filter(Boolean).join(", "),
      verified: card.verified,
      match: view(result),
    })),
  };
});

export type MatchRow = ReturnType<typeof useLoaderData<typeof loader>>["matches"][number];

export default function PositionMatches() {
  const { position, query, total, considered, nearMisses, forms, degraded, matches } = useLoaderData<typeof loader>();
  const { t } = useTranslation("matches");
  const locale = useLocale();
  return (
    <Page>
      <PageHeader
        above={<Breadcrumbs items={[{ to: localePath(locale, `/positions/${position.id}`), label: position.title?.text ?? t("untitled") }, { label: t("experts.title") }]} />}
        title={t("experts.title")}
        actions={matches.length > 0 ? <PrintButton /> : null}
        lead={<p lang={position.title?.lang}>{position.title?.text ?? t("untitled")}{position.institution ? ` · ${position.institution.text}` : ""}</p>}
      />
      {degraded ? <Notice tone="warning" standing>{t("degraded")}</Notice> : null}
      {forms.length > 1 || query.form ? <FormFilter forms={forms} query={query} /> : null}
      <p className="my-4 text-sm text-ink-soft" role="status">{t("experts.count", { count: total, considered })}</p>
      {matches.length === 0 ? (
        <EmptyState
          title={t("experts.none")}
          action={<LinkButton to={localePath(locale, `/positions/${position.id}`)} variant="secondary">{t("experts.backToPosition")}</LinkButton>}
        >
          {t("experts.noneHint")}
        </EmptyState>
      ) : (
        <ol className="space-y-4">
          {matches.map((row) => (
            <MatchCard key={row.id} row={row} />
          ))}
        </ol>
      )}
      {nearMisses > 0 ? (
        <p data-print="hide" className="mt-6">
          <Link to={pageAddress({ ...query, nearMisses: true }, 1)} className="link">
            {t("experts.nearMisses", { count: nearMisses })}
          </Link>
        </p>
      ) : null}
      <Pagination page={query.page} pageSize={PER_PAGE} total={total} to={(page) => pageAddress(query, page)} />
    </Page>
  );
}
