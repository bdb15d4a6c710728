import { type LoaderFunctionArgs } from "@remix-run/node";
import { readReport } from "~/domain/reports/read-report.server";
import { parseReportQuery } from "~/domain/reports/report-query";
import { reportSheets } from "~/domain/reports/report-tables.server";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { xlsxBytes, xlsxResponse } from "~/http/xlsx.server";
import { todayInVietnam } from "~/domain/days";

/** All figures of a report, one sheet per table. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const report = await readReport(actor, parseReportQuery(new URL(args.request.url).searchParams, todayInVietnam()));
  const sheets = await reportSheets(report, requestLocale(args.request));
  return xlsxResponse(`report-${report.query.from}-${report.query.until}.xlsx`, await xlsxBytes(sheets));
});
