import { useTranslation } from "~/i18n/use-translation";
import { formatNumber } from "~/i18n/format";
import { useLocale } from "~/i18n/use-locale";
import { Disclosure } from "~/ui/disclosure";
import { Table } from "~/ui/table";
import { linesOf } from "../lines";
import { type Line, type Span, SPANS } from "../model";
import { type PresentedReport } from "../present-report.server";

/** The durations of the steps. */
export function SpansSection({ report }: { report: PresentedReport }) {
  const { t } = useTranslation(["reports", "common"]);
  const locale = useLocale();
  const days = (value: number | null | undefined) => (typeof value === "number" ? formatNumber(locale, value) : "–");
  const forms = linesOf(report.spans).filter((line): line is Exclude<Line, "all"> => line !== "all");
  return (
    <section aria-labelledby="spans" className="space-y-6">
      <h2 id="spans" className="text-xl font-semibold">
        {t("reports:spans.title")}
      </h2>
      <Table
        compact
        caption={t("reports:spans.table")}
        rows={SPANS}
        rowKey={(span) => span}
        columns={[
          { key: "span", header: t("reports:spans.span"), title: true, cell: (span) => t(`reports:span.${span}`) },
          {
            key: "count",
            header: t("reports:spans.count"),
            numeric: true,
            cell: (span) => formatNumber(locale, report.spans.all?.[span].count ?? 0),
          },
          { key: "lower", header: t("reports:spans.lower"), numeric: true, cell: (span) => days(report.spans.all?.[span].lower) },
          {
            key: "median",
            header: t("reports:spans.median"),
            numeric: true,
            cell: (span) => <strong className="font-semibold">{days(report.spans.all?.[span].median)}</strong>,
          },
          { key: "upper", header: t("reports:spans.upper"), numeric: true, cell: (span) => days(report.spans.all?.[span].upper) },
        ]}
      />
      {forms.length > 0 ? (
        <Disclosure printed summary={t("reports:spans.medians")}>
          <Table
            compact
            caption={t("reports:spans.mediansTable")}
            rows={forms}
            rowKey={(form) => form}
            columns={[
              { key: "form", header: t("reports:funnel.form"), title: true, cell: (form) => t(`common:engagementType.${form}`) },
              ...SPANS.map((span: Span) => ({
                key: span,
                header: t(`reports:span.${span}`),
                numeric: true,
                cell: (form: Exclude<Line, "all">) => days(report.spans[form]?.[span].median),
              })),
            ]}
          />
        </Disclosure>
      ) : null}
    </section>
  );
}
