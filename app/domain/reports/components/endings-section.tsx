import { useTranslation } from "~/i18n/use-translation";
import { Table } from "~/ui/table";
import { ENDINGS, type ViewName } from "../model";
import { type PresentedReport } from "../present-report.server";
import { type CaseLinks } from "./case-links";
import { CountLink } from "./count-link";

/** How cases ended. */
export function EndingsSection({ report, view, links }: { report: PresentedReport; view: ViewName; links: CaseLinks }) {
  const { t } = useTranslation("reports");
  return (
    <section aria-labelledby="endings" className="max-w-2xl space-y-4">
      <h2 id="endings" className="text-xl font-semibold">
        {t("endings.title")}
      </h2>
      <Table
        compact
        caption={view === "cohort" ? t("endings.tableCohort") : t("endings.tableActivity")}
        rows={ENDINGS}
        rowKey={(ending) => ending}
        columns={[
          { key: "ending", header: t("endings.ending"), title: true, cell: (ending) => t(`ending.${ending}`) },
          {
            key: "count",
            header: t("endings.count"),
            numeric: true,
            cell: (ending) => <CountLink value={report.endings[ending]} to={links.ofView(`end.${ending}`)} what={t(`ending.${ending}`)} />,
          },
        ]}
      />
    </section>
  );
}
