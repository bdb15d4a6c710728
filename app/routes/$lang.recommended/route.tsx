import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { matchViewer } from "~/domain/matches/match-view.server";
import { rankPositionsForExpert } from "~/domain/matches/rank-positions-for-expert.server";
import { provinceName } from "~/domain/reference/provinces";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { useLocale } from "~/i18n/use-locale";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";
import { RecommendedCard } from "./recommended-card";

const PER_PAGE = 20;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data ? `${data.title} · Nhịp Cầu` : undefined }];

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  if (!actor.expertId) throw redirect(localePath(locale, "/"));
  const { searchParams } = new URL(args.request.url);
  const nearMisses = searchParams.get("all") === "1";
  const page = Math.min(Math.max(1, Math.trunc(Number(searchParams.get("page"))) || 1), 50);
  const [found, view] = await Promise.all([rankPositionsForExpert(actor, actor.expertId, { page, perPage: PER_PAGE, nearMisses }), matchViewer(locale, "expert")]);
  return {
    title: translator(locale, "matches")("positions.title"),
    page,
    all: nearMisses,
    total: found.total,
    nearMisses: found.nearMisses,
    degraded: found.degraded,
    missing: found.missing,
    matches: found.matches.map(({ card, result }) => ({
      id: card.id,
      title: pickText(locale, { vi: card.titleVi, en: card.titleEn }),
      institution: pickText(locale, { vi: card.institution.nameVi, en: card.institution.nameEn }),
      kind: card.kind,
      province: card.provinceCode ? provinceName(card.provinceCode, locale) : null,
      remotePossible: card.remotePossible,
      deadline: card.dossierDeadline,
      match: view(result),
    })),
  };
});

export type RecommendedRow = ReturnType<typeof useLoaderData<typeof loader>>["matches"][number];

export default function Recommended() {
  const { page, all, total, nearMisses, degraded, missing, matches } = useLoaderData<typeof loader>();
  const { t } = useTranslation("matches");
  const locale = useLocale();
  const help = missing[0];
  return (
    <Page>
      <PageHeader title={t("positions.title")} lead={t("positions.lead")} />
      {degraded ? <Notice tone="warning" standing>{t("degraded")}</Notice> : null}
      {matches.length === 0 ? (
        <EmptyState
          title={help ? t(`positions.missing.${help}.title`) : t("positions.none")}
          action={
            <LinkButton to={localePath(locale, help ? `/profile/${help}` : "/positions")} variant={help ? "primary" : "secondary"}>
              {help ? t(`positions.missing.${help}.action`) : t("positions.seeAll")}
            </LinkButton>
          }
        >
          {help ? t(`positions.missing.${help}.text`) : t("positions.noneHint")}
        </EmptyState>
      ) : (
        <>
          <p className="mb-4 text-sm text-ink-soft" role="status">{t("positions.count", { count: total })}</p>
          <ol className="space-y-4">
            {matches.map((row) => (
              <RecommendedCard key={row.id} row={row} />
            ))}
          </ol>
        </>
      )}
      {nearMisses > 0 ? (
        <p data-print="hide" className="mt-6">
          <Link to="?all=1" className="link">
            {t("positions.nearMisses", { count: nearMisses })}
          </Link>
        </p>
      ) : null}
      <Pagination page={page} pageSize={PER_PAGE} total={total} to={(target) => `?page=${target}${all ? "&all=1" : ""}`} />
    </Page>
  );
}
