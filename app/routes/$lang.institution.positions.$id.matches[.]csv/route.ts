import { type LoaderFunctionArgs } from "@remix-run/node";
import { exportMatches } from "~/domain/matches/export-matches.server";
import { parseMatchList } from "~/domain/matches/match-list-query";
import { matchTable } from "~/domain/matches/match-table.server";
import { csvResponse, csvText } from "~/http/csv";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { todayInVietnam } from "~/domain/days";

/** The list of matches, with the filters and weights in the address, as a CSV file. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const today = todayInVietnam();
  const query = parseMatchList(new URL(args.request.url).searchParams);
  const found = await exportMatches(actor, args.params.id ?? "", query);
  const { header, rows } = await matchTable(found, requestLocale(args.request), today);
  return csvResponse(`matches-${found.position.id.slice(0, 8)}-${today}.csv`, csvText(header, rows));
});
