import { type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { getExpertCard } from "~/domain/experts/get-expert-card.server";
import { StartLink } from "~/domain/cases/components/start-link";
import { PositionMatchList } from "~/domain/matches/components/position-match-list";
import { parsePositionList } from "~/domain/matches/position-list-query";
import { positionMatchPage, POSITIONS_PER_PAGE } from "~/domain/matches/position-match-page.server";
import { rankPositionsForExpert } from "~/domain/matches/rank-positions-for-expert.server";
import { recordId } from "~/domain/record-id";
import { requestLocale, requireCoordinator } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { useLocale } from "~/i18n/use-locale";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Page } from "~/ui/page";
import { type PageHandle } from "~/ui/page-head";
import { PageHeader } from "~/ui/page-header";
import { PrintButton } from "~/ui/print-button";

export const handle: PageHandle<typeof loader> = { title: ({ data }) => data.title };

/** The best matching positions for one expert, as a coordinator sees them. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireCoordinator(args);
  const locale = requestLocale(args.request);
  const id = recordId(args.params.id);
  const query = parsePositionList(new URL(args.request.url).searchParams);
  const [expert, found] = await Promise.all([
    getExpertCard(actor, id),
    rankPositionsForExpert(actor, id, { ...query, perPage: POSITIONS_PER_PAGE }),
  ]);
  const t = translator(locale, "recommended");
  return {
    title: t("titleFor", { name: expert.fullName }),
    expert: { id: expert.id, fullName: expert.fullName, headline: pickText(locale, { vi: expert.headlineVi, en: expert.headlineEn }) },
    perPage: POSITIONS_PER_PAGE,
    list: await positionMatchPage(query, found, "coordinator", locale),
  };
});

export default function PositionsForExpert() {
  const { expert, title, list, perPage } = useLoaderData<typeof loader>();
  const { t } = useTranslation("recommended");
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  const profile = localePath(locale, `/experts/${expert.id}`);
  return (
    <Page>
      <PageHeader
        above={
          <Breadcrumbs
            items={[
              { to: localePath(locale, "/experts"), label: tc("nav.experts") },
              { to: profile, label: expert.fullName },
              { label: t("crumb") },
            ]}
          />
        }
        title={title}
        lead={
          <>
            {expert.headline ? <p lang={expert.headline.lang}>{expert.headline.text}</p> : null}
            <p className="mt-1 text-base">{t("leadFor")}</p>
          </>
        }
        actions={list.rows.length > 0 ? <PrintButton /> : null}
      />
      <PositionMatchList
        page={list}
        perPage={perPage}
        action={(row) => (
          <p className="flex flex-wrap items-center gap-x-5 gap-y-1 text-sm">
            <StartLink what="introduce" expertId={expert.id} positionId={row.id} about={row.title?.text} />
            <Link
              to={localePath(locale, `/institution/positions/${row.id}/matches/${expert.id}`)}
              className="link inline-flex min-h-11 items-center"
            >
              {t("explain")}
              <span className="sr-only"> {row.title?.text}</span>
            </Link>
          </p>
        )}
      />
    </Page>
  );
}
