import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { comparedAddress, parseCompared } from "~/domain/matches/compare-query";
import { judgePairs } from "~/domain/matches/judge-pairs.server";
import { matchListParams, parseMatchList } from "~/domain/matches/match-list-query";
import { rankExpertsForPosition } from "~/domain/matches/rank-experts-for-position.server";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { type PageHandle } from "~/ui/page-head";
import { Comparison } from "./comparison";
import { comparisonPage } from "./present.server";

/** Maximum number of experts offered for the comparison. */
const OFFERED = 30;

export const handle: PageHandle<typeof loader> = { title: ({ data }) => data.title };

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const { searchParams } = new URL(args.request.url);
  const ids = parseCompared(searchParams);
  const query = parseMatchList(searchParams);
  // Checkboxes send one parameter each; this redirects to the short address.
  if (searchParams.getAll("ids").length > 1) throw redirect(comparedAddress(ids, matchListParams(query).toString()));
  const positionId = args.params.id ?? "";
  const [judged, others] = await Promise.all([
    judgePairs(actor, positionId, ids, query.adjustments),
    rankExpertsForPosition(actor, positionId, { adjustments: query.adjustments, near: true, perPage: OFFERED }),
  ]);
  return comparisonPage(judged, others, query, requestLocale(args.request));
});

export default function CompareMatches() {
  return <Comparison page={useLoaderData<typeof loader>()} />;
}
