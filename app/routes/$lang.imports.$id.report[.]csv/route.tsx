import { type LoaderFunctionArgs } from "@remix-run/node";
import { readReport } from "~/domain/imports/read-report.server";
import { ROW_OUTCOMES } from "~/domain/imports/model";
import { csvResponse, csvText } from "~/http/csv";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { translator } from "~/i18n/i18n.server";

/** The result of each row, with its remarks, as a file. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const t = translator(requestLocale(args.request), "imports");
  const { headings, rows } = await readReport(actor, args.params.id ?? "");
  const header = [t("report.row"), t("report.name"), t("report.outcome"), t("report.claimed"), t("report.problems")];
  const lines = rows.map((row) => [
    row.number,
    row.name,
    t(`outcome.${ROW_OUTCOMES.find((each) => each === row.outcome) ?? "waiting"}`),
    row.claimed ? t("report.yes") : "",
    row.problems
      .map(({ code, column, word }) => {
        const heading = column === null ? "" : (headings[column] ?? "");
        return `${heading === "" ? "" : `${heading}: `}${t(`problem.${code}`, { word })}`;
      })
      .join("\n"),
  ]);
  return csvResponse("import.csv", csvText(header, lines));
});
