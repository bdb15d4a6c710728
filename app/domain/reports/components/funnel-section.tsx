import { useTranslation } from "~/i18n/use-translation";
import { ENGAGEMENT_TYPES } from "~/domain/vocabulary/people";
import { FunnelChart } from "~/ui/funnel-chart";
import { linesOf } from "../lines";
import { CHAIN, type Line, RESULTS, STAGES, type Stage, type ViewName } from "../model";
import { type PresentedReport } from "../present-report.server";
import { type CaseLinks } from "./case-links";
import { type CountLine, CountTable } from "./count-table";

/** The number of cases that reached each stage: the chart over all engagement types, and the table by type behind it. */
export function FunnelSection({ report, view, links }: { report: PresentedReport; view: ViewName; links: CaseLinks }) {
  const { t } = useTranslation(["reports", "common"]);
  const all = report.stages.all ?? [];
  const step = (stage: Stage) => ({ key: stage, label: t(`reports:stage.${stage}`), value: all[STAGES.indexOf(stage)] ?? 0 });
  const name = (line: Line) => (line === "all" ? t("reports:line.all") : t(`common:engagementType.${line}`));
  return (
    <section aria-labelledby="progress" className="space-y-6">
      <h2 id="progress" className="text-xl font-semibold">
        {t("reports:funnel.title")}
      </h2>
      <FunnelChart
        title={t("reports:funnel.chart")}
        description={view === "cohort" ? t("reports:funnel.howCohort") : t("reports:funnel.howActivity")}
        steps={CHAIN.map(step)}
        results={RESULTS.map(step)}
        shares={view === "cohort"}
      />
      <StageTable
        caption={t("reports:funnel.table")}
        subject={t("reports:funnel.form")}
        lines={linesOf(report.stages).map((line) => ({ key: line, label: name(line), counts: report.stages[line] ?? [] }))}
        to={(line, stage) =>
          links.ofView(`stage.${stage}`, line === "all" ? {} : { form: ENGAGEMENT_TYPES.find((form) => form === line) ?? null })
        }
      />
    </section>
  );
}

/** Lines with the number of cases at each stage, each linking to its cases. */
export function StageTable(props: {
  caption: string;
  subject: string;
  lines: readonly CountLine[];
  to: (key: string, stage: Stage) => string | null;
}) {
  const { t } = useTranslation("reports");
  return <CountTable {...props} figures={STAGES.map((stage) => ({ key: stage, header: t(`stage.${stage}`) }))} />;
}
