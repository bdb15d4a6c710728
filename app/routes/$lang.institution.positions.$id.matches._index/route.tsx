import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { getSavedWeights } from "~/domain/matches/get-saved-weights.server";
import { isSentByForm, matchListParams, parseMatchList } from "~/domain/matches/match-list-query";
import { rankExpertsForPosition } from "~/domain/matches/rank-experts-for-position.server";
import { saveMatchWeights } from "~/domain/matches/save-match-weights.server";
import { parseAdjustments } from "~/domain/matching/weights";
import { recordVersion } from "~/domain/text";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { revalidateWhenStale } from "~/http/revalidate-when-stale";
import { type PageHandle } from "~/ui/page-head";
import { MatchList } from "./match-list";
import { PER_PAGE } from "./page-data";
import { matchListPage } from "./present.server";

export const handle: PageHandle<typeof loader> = { title: ({ data }) => data.title };

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const { searchParams } = new URL(args.request.url);
  const query = parseMatchList(searchParams);
  if (isSentByForm(searchParams)) throw redirect(`?${matchListParams(query)}`);
  const positionId = args.params.id ?? "";
  const found = await rankExpertsForPosition(actor, positionId, { ...query, perPage: PER_PAGE });
  return matchListPage(query, found, await getSavedWeights(actor, positionId), requestLocale(args.request));
});

export const shouldRevalidate = revalidateWhenStale;

/** Saves the current weights for everyone who opens the list; after that its address no longer needs them. */
export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const form = await args.request.formData();
  const answer = await saveMatchWeights(actor, {
    positionId: args.params.id ?? "",
    version: recordVersion.safeParse(form.get("version")).data ?? 0,
    adjustments: parseAdjustments(String(form.get("w") ?? "")),
  });
  if (!answer.ok) return data({ stale: true }, { status: 409 });
  const query = parseMatchList(new URL(args.request.url).searchParams);
  const params = matchListParams({ ...query, adjustments: null });
  params.set("done", "saved");
  return redirect(`?${params}`);
});

export default function PositionMatches() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <MatchList key={page.position.id} page={page} stale={answer?.stale ?? false} />;
}
