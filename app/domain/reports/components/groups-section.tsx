import { useTranslation } from "~/i18n/use-translation";
import { QueryTabs } from "~/ui/query-tabs";
import { DIMENSIONS, type Dimension } from "../model";
import { type PresentedReport } from "../present-report.server";
import { type CaseLinks } from "./case-links";
import { StageTable } from "./funnel-section";

/** The stages broken down by country, field, technology, institution, owner or channel. */
export function GroupsSection({
  report,
  by,
  to,
  links,
}: {
  report: PresentedReport;
  by: Dimension;
  to: (by: Dimension) => string;
  links: CaseLinks;
}) {
  const { t } = useTranslation("reports");
  return (
    <section aria-labelledby="groups" className="space-y-4">
      <h2 id="groups" className="text-xl font-semibold">
        {t("groups.title")}
      </h2>
      <div data-print="hide">
        <QueryTabs
          label={t("groups.title")}
          items={DIMENSIONS.map((dimension) => ({ to: to(dimension), label: t(`by.${dimension}`), current: dimension === by }))}
        />
      </div>
      {report.groups.length > 0 ? (
        <StageTable
          caption={t("groups.table")}
          subject={t(`by.${by}`)}
          lines={report.groups}
          to={(key, stage) => links.ofView(`stage.${stage}`, { [by]: key })}
        />
      ) : null}
      {report.moreGroups > 0 ? <p>{t("groups.more", { count: report.moreGroups })}</p> : null}
    </section>
  );
}
