import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { type CaseListQuery } from "~/domain/introductions/case-list-query";
import { CASE_STATES, CHANNELS } from "~/domain/introductions/model";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button } from "~/ui/button";
import { plainField } from "~/ui/field";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";

/** Narrows the list; a plain form, so that the address is the state. */
export function Filters({ query }: { query: CaseListQuery }) {
  const { t } = useTranslation("cases");
  const { t: ti } = useTranslation("introductions");
  const locale = useLocale();
  const narrowed = query.text !== "" || query.channel !== null || query.state !== null || query.positionId !== null || query.expertId !== null;
  return (
    <Form method="get" role="search" className="mb-6 grid items-end gap-3 md:grid-cols-[minmax(14rem,1fr)_16rem_14rem_auto]">
      <input type="hidden" name="view" value={query.view} />
      {query.positionId ? <input type="hidden" name="position" value={query.positionId} /> : null}
      {query.expertId ? <input type="hidden" name="expert" value={query.expertId} /> : null}
      <TextField key={query.text} field={plainField("q", query.text)} label={t("list.search")} type="search" />
      <SelectField key={`channel-${query.channel}`} field={plainField("channel", query.channel)} label={t("list.channel")} emptyLabel={t("list.any")} width="full" options={CHANNELS.map((channel) => ({ value: channel, label: ti(`channel.${channel}`) }))} />
      <SelectField key={`state-${query.state}`} field={plainField("state", query.state)} label={t("list.state")} emptyLabel={t("list.any")} width="full" options={CASE_STATES.map((state) => ({ value: state, label: ti(`stage.${state}`) }))} />
      <div className="flex items-center gap-4">
        <Button variant="secondary">{t("list.find")}</Button>
        {narrowed ? (
          <Link to={`${localePath(locale, "/cases")}?view=${query.view}`} className="link inline-flex min-h-11 items-center">
            {t("list.clear")}
          </Link>
        ) : null}
      </div>
    </Form>
  );
}
