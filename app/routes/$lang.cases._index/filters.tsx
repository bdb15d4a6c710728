import { Form, Link } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { type CaseListQuery, isNarrowed } from "~/domain/cases/case-list-query";
import { EMPLOYER_CONSENT_STATES } from "~/domain/cases/employer-consent/model";
import { CASE_STATES, CHANNELS } from "~/domain/cases/model";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button } from "~/ui/button";
import { plainField } from "~/ui/field";
import { type Option, SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";

/** Filters the list; a plain GET form, so that the address holds the state. */
export function Filters({ query, choices }: { query: CaseListQuery; choices: { owners: Option[]; countries: Option[] } }) {
  const { t } = useTranslation("cases");
  const { t: ti } = useTranslation("caseCodes");
  const { t: td } = useTranslation("dossiers");
  const locale = useLocale();
  const narrowed = isNarrowed(query);
  return (
    <Form method="get" role="search" className="mb-6 grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-3">
      <input type="hidden" name="view" value={query.view} />
      {query.positionId ? <input type="hidden" name="position" value={query.positionId} /> : null}
      {query.expertId ? <input type="hidden" name="expert" value={query.expertId} /> : null}
      <TextField key={query.text} field={plainField("q", query.text)} label={t("list.search")} type="search" />
      <SelectField
        key={`channel-${query.channel}`}
        field={plainField("channel", query.channel)}
        label={t("list.channel")}
        emptyLabel={t("list.any")}
        width="full"
        options={CHANNELS.map((channel) => ({ value: channel, label: ti(`channel.${channel}`) }))}
      />
      <SelectField
        key={`state-${query.state}`}
        field={plainField("state", query.state)}
        label={t("list.state")}
        emptyLabel={t("list.any")}
        width="full"
        options={CASE_STATES.map((state) => ({ value: state, label: ti(`stage.${state}`) }))}
      />
      <SelectField
        key={`owner-${query.ownerId}`}
        field={plainField("owner", query.ownerId)}
        label={t("list.owner")}
        emptyLabel={t("list.any")}
        width="full"
        options={choices.owners}
      />
      <SelectField
        key={`country-${query.countryCode}`}
        field={plainField("country", query.countryCode)}
        label={t("list.country")}
        emptyLabel={t("list.any")}
        width="full"
        options={choices.countries}
      />
      <SelectField
        key={`employer-${query.employerConsent}`}
        field={plainField("employer", query.employerConsent)}
        label={t("list.employer")}
        emptyLabel={t("list.any")}
        width="full"
        options={EMPLOYER_CONSENT_STATES.map((state) => ({ value: state, label: td(`employer.state.${state}`) }))}
      />
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
