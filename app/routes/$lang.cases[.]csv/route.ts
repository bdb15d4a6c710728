import { type LoaderFunctionArgs } from "@remix-run/node";
import { caseListFilters, parseCaseList } from "~/domain/cases/case-list-query";
import { exportCases } from "~/domain/cases/export-cases.server";
import { managesCases } from "~/domain/cases/policy";
import { shownRow } from "~/domain/cases/shown-row";
import { csvResponse, csvText } from "~/http/csv";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { translator } from "~/i18n/i18n.server";
import { todayInVietnam } from "~/domain/days";

/** The list of cases, with the filters in the address, as a CSV file. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const query = parseCaseList(new URL(args.request.url).searchParams, managesCases(actor));
  const [t, ti, tc] = [translator(locale, "cases"), translator(locale, "caseCodes"), translator(locale, "common")];
  const header = [
    t("facts.expert"),
    t("facts.position"),
    t("facts.institution"),
    t("facts.form"),
    t("facts.channel"),
    t("list.state"),
    t("list.next"),
    t("list.due"),
    t("list.owner"),
    t("list.since"),
  ];
  const rows = (await exportCases(actor, caseListFilters(query))).map((row) => {
    const shown = shownRow(row, locale);
    return [
      shown.own ? actor.displayName : (shown.expertName ?? t("frame.hiddenPerson")),
      shown.position?.text ?? "",
      shown.institution?.text ?? "",
      tc(`engagementType.${row.engagementType}`),
      ti(`channel.${row.channel}`),
      ti(`stage.${shown.stage}`),
      shown.nextStep ? ti(`nextStep.${shown.nextStep}`) : "",
      shown.dueOn,
      shown.owner,
      shown.since,
    ];
  });
  return csvResponse(`introductions-${todayInVietnam()}.csv`, csvText(header, rows));
});
