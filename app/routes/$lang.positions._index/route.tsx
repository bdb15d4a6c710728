import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isCoordinator } from "~/domain/vocabulary/actor";
import { listSearchNames } from "~/domain/saved-searches/list-searches.server";
import { narrowPositions } from "~/domain/saved-searches/narrow-positions.server";
import { maySaveSearch } from "~/domain/saved-searches/policy";
import { parsePositionQuery, positionParams } from "~/domain/search/positions-query";
import { readSkillText } from "~/domain/search/read-skill-text.server";
import { searchPositions } from "~/domain/search/search-positions.server";
import { getActor, requestLocale } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { localePath } from "~/i18n/locale";
import { todayInVietnam } from "~/domain/days";
import { env } from "~/platform/env.server";
import { type PageHandle } from "~/ui/page-head";
import { PositionSearch } from "./position-search";
import { positionPage } from "./present.server";

export const handle: PageHandle<typeof loader> = {
  title: "search:positions.title",
  description: "search:positions.description",
  canonical: ({ data }) => data.canonical,
};

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const locale = requestLocale(args.request);
  const { searchParams } = new URL(args.request.url);
  const query = parsePositionQuery(searchParams);
  const typed = await readSkillText(searchParams, query);
  if (typed.resolved) throw redirect(`?${positionParams({ ...query, ...typed.groups, page: 1 })}`);
  const today = todayInVietnam();
  const actor = await getActor(args);
  const { narrowing, notices } = await narrowPositions(query);
  const results = await searchPositions(actor, query, today, narrowing);
  const searches = maySaveSearch(actor, "position").ok ? await listSearchNames(actor, "position") : null;
  const params = positionParams(query).toString();
  return {
    canonical: `${env().APP_URL}${localePath(locale, "/positions")}${params === "" ? "" : `?${params}`}`,
    page: await positionPage(query, results, {
      locale,
      today,
      unknownSkill: typed.unknown,
      seesMatches: isCoordinator(actor),
      searches,
      notices: [...notices],
    }),
  };
});

export default function Positions() {
  const { page } = useLoaderData<typeof loader>();
  return <PositionSearch page={page} />;
}
