import { useTranslation } from "~/i18n/use-translation";
import { ENGAGEMENT_TYPES, type EngagementType } from "~/domain/vocabulary/people";
import { formatNumber } from "~/i18n/format";
import { useLocale } from "~/i18n/use-locale";
import { Table } from "~/ui/table";
import { linesOf } from "../lines";
import { type Line, OUTCOMES } from "../model";
import { type PresentedReport } from "../present-report.server";
import { type CaseLinks } from "./case-links";
import { CountLink } from "./count-link";

/** The results of the engagements, and how they continued. */
export function OutcomesSection({ report, links }: { report: PresentedReport; links: CaseLinks }) {
  const { t } = useTranslation(["reports", "common"]);
  const locale = useLocale();
  const form = (value: string) => ENGAGEMENT_TYPES.find((one) => one === value) ?? null;
  const formName = (value: string) => {
    const known: EngagementType | null = form(value);
    return known ? t(`common:engagementType.${known}`) : value;
  };
  const moves = Object.entries(report.moves).map(([key, count]) => ({
    key,
    from: key.split(">")[0] ?? "",
    to: key.split(">")[1] ?? "",
    count,
  }));
  return (
    <section aria-labelledby="outcomes" className="space-y-6">
      <h2 id="outcomes" className="text-xl font-semibold">
        {t("reports:outcomes.title")}
      </h2>
      {report.outcomes.all?.[0] ? (
        <Table
          compact
          caption={t("reports:outcomes.table")}
          rows={linesOf(report.outcomes)}
          rowKey={(line) => line}
          columns={[
            {
              key: "line",
              header: t("reports:funnel.form"),
              title: true,
              cell: (line) => (line === "all" ? t("reports:line.all") : t(`common:engagementType.${line}`)),
            },
            ...OUTCOMES.map((outcome, index) => ({
              key: outcome,
              header: t(`reports:outcome.${outcome}`),
              numeric: true,
              cell: (line: Line) => (
                <CountLink
                  value={report.outcomes[line]?.[index] ?? 0}
                  to={links.ofView(`outcome.${outcome}`, line === "all" ? {} : { form: line })}
                  what={t(`reports:outcome.${outcome}`)}
                />
              ),
            })),
          ]}
        />
      ) : (
        <p>{t("reports:outcomes.none")}</p>
      )}
      {moves.length > 0 ? (
        <div className="max-w-2xl space-y-3">
          <h3 className="text-lg font-semibold">{t("reports:outcomes.moves")}</h3>
          <Table
            compact
            caption={t("reports:outcomes.movesTable")}
            rows={moves}
            rowKey={({ key }) => key}
            columns={[
              { key: "from", header: t("reports:outcomes.from"), title: true, cell: ({ from }) => formName(from) },
              { key: "to", header: t("reports:outcomes.to"), cell: ({ to }) => formName(to) },
              { key: "count", header: t("reports:outcomes.count"), numeric: true, cell: ({ count }) => formatNumber(locale, count) },
            ]}
          />
        </div>
      ) : null}
    </section>
  );
}
