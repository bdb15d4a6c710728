import { useTranslation } from "~/i18n/use-translation";
import { ENGAGEMENT_TYPES } from "~/domain/vocabulary/people";
import { formatNumber } from "~/i18n/format";
import { useLocale } from "~/i18n/use-locale";
import { Disclosure } from "~/ui/disclosure";
import { linesOf } from "../lines";
import { type Line, WAITING } from "../model";
import { type PresentedReport } from "../present-report.server";
import { type Selection } from "../selection";
import { type CaseLinks } from "./case-links";
import { type CountLine, CountTable } from "./count-table";

/** The cases that were open, unanswered and overdue at the end of the period. */
export function WaitingSection({ report, links }: { report: PresentedReport; links: CaseLinks }) {
  const { t } = useTranslation(["reports", "common"]);
  const locale = useLocale();
  const name = (line: Line) => (line === "all" ? t("reports:line.all") : t(`common:engagementType.${line}`));
  const lines = linesOf(report.waiting).map((line) => ({ key: line, label: name(line), counts: report.waiting[line] ?? [] }));
  const form = (key: string): Partial<Selection> => (key === "all" ? {} : { form: ENGAGEMENT_TYPES.find((one) => one === key) ?? null });
  const { median } = report.waited;
  return (
    <section aria-labelledby="waiting" className="space-y-4">
      <h2 id="waiting" className="text-xl font-semibold">
        {t("reports:waiting.title")}
      </h2>
      <p className="text-ink-soft">{t("reports:waiting.lead")}</p>
      {report.waiting.all?.[0] ? (
        <>
          <WaitingTable
            caption={t("reports:waiting.table")}
            subject={t("reports:funnel.form")}
            lines={lines}
            to={(key, what) => links.ofWaiting(what, form(key))}
          />
          {median === null ? null : <p>{t("reports:waiting.waited", { days: formatNumber(locale, median) })}</p>}
          <Disclosure printed summary={t("reports:waiting.byOwner")}>
            <WaitingTable
              caption={t("reports:waiting.byOwnerTable")}
              subject={t("reports:waiting.owner")}
              lines={report.waitingByOwner}
              to={(owner, what) => links.ofWaiting(what, { owner })}
            />
          </Disclosure>
        </>
      ) : (
        <p>{t("reports:waiting.none")}</p>
      )}
    </section>
  );
}

function WaitingTable(props: {
  caption: string;
  subject: string;
  lines: readonly CountLine[];
  to: (key: string, what: string) => string | null;
}) {
  const { t } = useTranslation("reports");
  return <CountTable {...props} figures={WAITING.map((what) => ({ key: what, header: t(`waiting.${what}`) }))} />;
}
