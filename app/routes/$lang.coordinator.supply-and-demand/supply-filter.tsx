import { Form, useSubmit } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { ENGAGEMENT_TYPES } from "~/domain/vocabulary/people";
import { Button } from "~/ui/button";
import { plainField } from "~/ui/field";
import { SelectField } from "~/ui/select-field";
import { HORIZONS, type SupplyQuery } from "./supply-query";

/** Filters by form of work and start date; a plain GET form that submits itself on change where scripts run. */
export function SupplyFilter({ query }: { query: SupplyQuery }) {
  const { t } = useTranslation("supply");
  const { t: tc } = useTranslation("common");
  const submit = useSubmit();
  const within = query.within === null ? "" : String(query.within);
  return (
    <Form
      method="get"
      data-print="hide"
      className="flex flex-wrap items-end gap-4"
      onChange={(event) => submit(event.currentTarget, { preventScrollReset: true, replace: true })}
    >
      <SelectField
        field={plainField("form", query.form ?? "")}
        label={t("form")}
        emptyLabel={t("everyForm")}
        options={ENGAGEMENT_TYPES.map((value) => ({ value, label: tc(`engagementType.${value}`) }))}
      />
      <SelectField
        field={plainField("within", within)}
        label={t("start")}
        emptyLabel={t("anyStart")}
        options={HORIZONS.map((months) => ({
          value: String(months),
          label: months === 0 ? t("startNow") : t("startWithin", { count: months }),
        }))}
      />
      <Button variant="secondary">{t("count")}</Button>
    </Form>
  );
}
