import { useTranslation } from "~/i18n/use-translation";
import { Disclosure } from "~/ui/disclosure";
import { QueryTabs } from "~/ui/query-tabs";
import { VIEWS } from "../model";
import { type PresentedReport } from "../present-report.server";
import { reportParams } from "../report-params";
import { type ReportQuery } from "../report-query";
import { caseLinks, type CaseLinks } from "./case-links";
import { EndingsSection } from "./endings-section";
import { FunnelSection } from "./funnel-section";
import { GroupsSection } from "./groups-section";
import { OutcomesSection } from "./outcomes-section";
import { SpansSection } from "./spans-section";
import { WaitingSection } from "./waiting-section";

const NO_LINKS: CaseLinks = { ofView: () => null, ofWaiting: () => null };

interface Props {
  report: PresentedReport;
  query: ReportQuery;
  /** The list of cases, with the language; null for stored figures, which have no links to cases. */
  casesPath: string | null;
  /** The URL of this page with another view or dimension, from the query's parameters. */
  to: (params: URLSearchParams) => string;
}

/** All figures of one view of a report, on screen and in print. */
export function ReportBody({ report, query, casesPath, to }: Props) {
  const { t } = useTranslation("reports");
  const links = casesPath === null ? NO_LINKS : caseLinks(casesPath, query);
  return (
    <div className="space-y-12">
      <div>
        <QueryTabs
          label={t("view.label")}
          items={VIEWS.map((view) => ({
            to: to(reportParams({ ...query, view })),
            label: t(`view.${view}`),
            current: view === query.view,
          }))}
        />
        <Disclosure printed summary={t("explain.title")}>
          <ul className="prose list-disc space-y-1 pl-5">
            {(["activity", "cohort", "stages", "frozen", "owner", "outcomes"] as const).map((part) => (
              <li key={part}>{t(`explain.${part}`)}</li>
            ))}
          </ul>
        </Disclosure>
      </div>
      <FunnelSection report={report} view={query.view} links={links} />
      <SpansSection report={report} />
      <WaitingSection report={report} links={links} />
      <OutcomesSection report={report} links={links} />
      <EndingsSection report={report} view={query.view} links={links} />
      <GroupsSection report={report} by={query.by} to={(by) => to(reportParams({ ...query, by }))} links={links} />
    </div>
  );
}
