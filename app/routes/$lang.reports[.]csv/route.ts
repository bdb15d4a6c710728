import { type LoaderFunctionArgs } from "@remix-run/node";
import { readReport } from "~/domain/reports/read-report.server";
import { parseReportQuery } from "~/domain/reports/report-query";
import { longRows, reportSheets } from "~/domain/reports/report-tables.server";
import { csvResponse, csvText } from "~/http/csv";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { translator } from "~/i18n/i18n.server";
import { todayInVietnam } from "~/domain/days";

/** All figures of a report, one per row. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const t = translator(locale, "reports");
  const report = await readReport(actor, parseReportQuery(new URL(args.request.url).searchParams, todayInVietnam()));
  const header = [t("file.section"), t("file.line"), t("file.figure"), t("file.value")];
  return csvResponse(
    `report-${report.query.from}-${report.query.until}.csv`,
    csvText(header, longRows(await reportSheets(report, locale))),
  );
});
