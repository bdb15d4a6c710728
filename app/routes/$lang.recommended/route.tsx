import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { StartLink } from "~/domain/cases/components/start-link";
import { PositionMatchList } from "~/domain/matches/components/position-match-list";
import { parsePositionList } from "~/domain/matches/position-list-query";
import { positionMatchPage, POSITIONS_PER_PAGE } from "~/domain/matches/position-match-page.server";
import { rankPositionsForExpert } from "~/domain/matches/rank-positions-for-expert.server";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { localePath } from "~/i18n/locale";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { PrintButton } from "~/ui/print-button";

export const handle: PageHandle = { title: "recommended:title" };

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  if (!actor.expertId) throw redirect(localePath(locale, "/"));
  const query = parsePositionList(new URL(args.request.url).searchParams);
  const found = await rankPositionsForExpert(actor, actor.expertId, { ...query, perPage: POSITIONS_PER_PAGE });
  return {
    perPage: POSITIONS_PER_PAGE,
    list: await positionMatchPage(query, found, "expert", locale),
  };
});

export default function Recommended() {
  const { list, perPage } = useLoaderData<typeof loader>();
  const { t } = useTranslation("recommended");
  return (
    <Page>
      <PageHeader title={t("title")} lead={t("lead")} actions={list.rows.length > 0 ? <PrintButton /> : null} />
      <PositionMatchList
        page={list}
        perPage={perPage}
        action={(row) => <StartLink what="apply" positionId={row.id} about={row.title?.text} />}
      />
    </Page>
  );
}
