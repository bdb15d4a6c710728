import { data, redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { type ShouldRevalidateFunction, useLoaderData } from "@remix-run/react";
import { narrowExperts } from "~/domain/saved-searches/narrow-experts.server";
import { deskAddress, parseView } from "~/domain/search/desk-view";
import { maySearchExperts } from "~/domain/search/policy";
import { expertParams, parseExpertQuery } from "~/domain/search/experts-query";
import { readSkillText } from "~/domain/search/read-skill-text.server";
import { searchExperts } from "~/domain/search/search-experts.server";
import { requestLocale, requireUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { todayInVietnam } from "~/domain/days";
import { type PageHandle } from "~/ui/page-head";
import { Closed } from "./closed";
import { ExpertSearch } from "./expert-search";
import { expertDesk } from "./desk.server";
import { expertPage } from "./present.server";

export const handle: PageHandle = { title: "search:experts.title" };

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireUser(args);
  const locale = requestLocale(args.request);
  const verdict = maySearchExperts(actor);
  if (!verdict.ok) {
    const reason = verdict.code === "institution_not_verified" ? verdict.code : ("forbidden" as const);
    return data({ closed: reason, page: null }, { status: 403 });
  }
  const { searchParams } = new URL(args.request.url);
  const query = parseExpertQuery(searchParams);
  const typed = await readSkillText(searchParams, query);
  if (typed.resolved) throw redirect(deskAddress(expertParams({ ...query, ...typed.groups, page: 1 }), parseView(searchParams)));
  const narrowed = await narrowExperts(actor, query);
  const results = await searchExperts(actor, query, narrowed.narrowing, narrowed.scores);
  const desk = await expertDesk(args.request, actor, query, narrowed, results);
  const page = await expertPage(query, results, { locale, today: todayInVietnam(), unknownSkill: typed.unknown, desk });
  return data({ closed: null, page });
});

/** Selecting people only changes a cookie, which the page tracks by itself. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formAction, defaultShouldRevalidate }) =>
  formAction?.includes("/experts/picked") ? false : defaultShouldRevalidate;

export default function Experts() {
  const { closed, page } = useLoaderData<typeof loader>();
  return page ? <ExpertSearch page={page} /> : <Closed reason={closed ?? "forbidden"} />;
}
