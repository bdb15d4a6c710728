import { Form } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { plusDays } from "~/domain/days";
import { ENGAGEMENT_TYPES } from "~/domain/vocabulary/people";
import { CHANNELS } from "~/domain/cases/model";
import { type FilterChoices } from "~/domain/reports/filter-choices.server";
import { codeOf, periodCodes } from "~/domain/reports/period";
import { type ReportQuery } from "~/domain/reports/report-query";
import { formatMonth } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button, LinkButton } from "~/ui/button";
import { DateField } from "~/ui/date-field";
import { plainField } from "~/ui/field";
import { SelectField } from "~/ui/select-field";

/** Period and filters of a report: a plain GET form, so that the address holds its whole state. */
export function ReportFilter({ query, choices, today }: { query: ReportQuery; choices: FilterChoices; today: string }) {
  const { t } = useTranslation(["reports", "common"]);
  const locale = useLocale();
  const { selection } = query;
  const code = codeOf(query) ?? "free";
  const codes = periodCodes(today, choices.firstYear);
  const followed = query.upTo === query.until ? "" : plusDays(query.upTo, -1);
  const all = t("reports:filter.all");
  return (
    <Form
      method="get"
      data-print="hide"
      aria-label={t("reports:filter.title")}
      className="space-y-4 rounded border border-line bg-surface p-4"
    >
      <input type="hidden" name="view" value={query.view} />
      <input type="hidden" name="by" value={query.by} />
      <div className="grid items-start gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <SelectField
          field={plainField("period", code)}
          label={t("reports:filter.period")}
          emptyLabel={null}
          options={[
            { label: t("reports:filter.free"), options: [{ value: "free", label: t("reports:filter.free") }] },
            {
              label: t("reports:filter.years"),
              options: codes.years.map((year) => ({ value: year, label: t("reports:filter.year", { year }) })),
            },
            {
              label: t("reports:filter.quarters"),
              options: codes.quarters.map((quarter) => ({
                value: quarter,
                label: t("reports:filter.quarter", { quarter: quarter.slice(-1), year: quarter.slice(0, 4) }),
              })),
            },
            {
              label: t("reports:filter.months"),
              options: codes.months.map((month) => ({
                value: month,
                label: t("reports:filter.month", { month: formatMonth(locale, month) }),
              })),
            },
          ]}
        />
        <DateField field={plainField("from", query.from)} label={t("reports:filter.from")} hint={t("reports:filter.freeHint")} />
        <DateField field={plainField("to", plusDays(query.until, -1))} label={t("reports:filter.to")} hint={t("reports:filter.freeHint")} />
        <DateField field={plainField("followed", followed)} label={t("reports:filter.followed")} hint={t("reports:filter.followedHint")} />
        <SelectField
          field={plainField("form", selection.form ?? "")}
          label={t("reports:filter.form")}
          emptyLabel={all}
          options={ENGAGEMENT_TYPES.map((value) => ({ value, label: t(`common:engagementType.${value}`) }))}
        />
        <SelectField
          field={plainField("country", selection.country ?? "")}
          label={t("reports:filter.country")}
          emptyLabel={all}
          options={[{ value: "none", label: t("reports:noCountry") }, ...choices.country]}
        />
        <SelectField
          field={plainField("field", selection.field ?? "")}
          label={t("reports:filter.field")}
          emptyLabel={all}
          options={choices.field}
        />
        <SelectField
          field={plainField("technology", selection.technology ?? "")}
          label={t("reports:filter.technology")}
          emptyLabel={all}
          options={choices.technology}
        />
        <SelectField
          field={plainField("institution", selection.institution ?? "")}
          label={t("reports:filter.institution")}
          emptyLabel={all}
          options={choices.institution}
        />
        <SelectField
          field={plainField("owner", selection.owner ?? "")}
          label={t("reports:filter.owner")}
          emptyLabel={all}
          options={choices.owner}
        />
        <SelectField
          field={plainField("channel", selection.channel ?? "")}
          label={t("reports:filter.channel")}
          emptyLabel={all}
          options={CHANNELS.map((value) => ({ value, label: t(`reports:channel.${value}`) }))}
        />
      </div>
      <div className="flex flex-wrap gap-3">
        <Button>{t("reports:filter.show")}</Button>
        <LinkButton to={localePath(locale, "/reports")} variant="quiet">
          {t("reports:filter.clear")}
        </LinkButton>
      </div>
    </Form>
  );
}
