import { useTranslation } from "~/i18n/use-translation";
import { CURRENCIES, INCENTIVE_KINDS, PAY_PERIODS } from "~/domain/vocabulary/positions";
import { CheckboxField } from "~/ui/checkbox-field";
import { DateField } from "~/ui/date-field";
import { LocalizedTextFields } from "~/ui/localized-text-fields";
import { NumberField } from "~/ui/number-field";
import { SelectField } from "~/ui/select-field";
import { BLANK } from "./defaults";
import { Rows } from "./rows";
import { type SectionProps } from "./section-fields";
import { SectionForm, useSectionForm } from "./section-form";

const TERMS_MAX = 5_000;

export function OfferSection(props: SectionProps) {
  const { t } = useTranslation("positions");
  const [form, fields] = useSectionForm("offer", props);
  const labels = {
    "payBands[].to": t("form.amountTo"),
    "payBands[].from": t("form.amountFrom"),
    "incentives[].kind": t("form.incentiveKind"),
    "incentives[].vi": t("form.incentiveWords"),
    "incentives[].amountTo": t("form.amountTo"),
    "incentives[].amountFrom": t("form.amountFrom"),
    "incentives[].currency": t("form.currency"),
    termsVi: t("form.terms"),
    termsEn: t("form.terms"),
    dossierDeadline: t("form.deadline"),
  };
  const currencies = CURRENCIES.map((value) => ({ value, label: `${value}, ${t(`currency.${value}`)}` }));
  return (
    <SectionForm {...props} form={form} labels={labels}>
      <DateField field={fields.dossierDeadline} label={labels.dossierDeadline} hint={t("form.deadlineHint")} optional />
      <Rows
        form={form as never}
        list={fields.payBands}
        blank={BLANK.payBand}
        legend={t("form.payBands")}
        hint={t("form.payBandsHint")}
        addLabel={t("form.addPayBand")}
        rowLabel={(number) => t("form.payBandNumber", { number })}
      >
        {(row) => (
          <>
            <div className="flex flex-wrap gap-x-6 gap-y-4">
              <NumberField field={row.from} label={t("form.amountFrom")} optional />
              <NumberField field={row.to} label={t("form.amountTo")} optional />
              <SelectField field={row.currency} label={t("form.currency")} emptyLabel={null} options={currencies} />
              <SelectField
                field={row.period}
                label={t("form.period")}
                emptyLabel={null}
                width="short"
                options={PAY_PERIODS.map((value) => ({ value, label: t(`payPeriod.${value}`) }))}
              />
            </div>
            <CheckboxField field={row.approximate} label={t("form.approximate")} />
            <LocalizedTextFields fields={{ vi: row.vi, en: row.en }} label={t("form.condition")} optional />
          </>
        )}
      </Rows>
      <Rows
        form={form as never}
        list={fields.incentives}
        blank={BLANK.incentive}
        legend={t("form.incentives")}
        hint={t("form.incentivesHint")}
        addLabel={t("form.addIncentive")}
        rowLabel={(number) => t("form.incentiveNumber", { number })}
      >
        {(row) => (
          <>
            <SelectField
              field={row.kind}
              label={t("form.incentiveKind")}
              options={INCENTIVE_KINDS.map((value) => ({ value, label: t(`incentive.${value}`) }))}
            />
            <LocalizedTextFields fields={{ vi: row.vi, en: row.en }} label={t("form.incentiveWords")} optional />
            <div className="flex flex-wrap gap-x-6 gap-y-4">
              <NumberField field={row.amountFrom} label={t("form.amountFrom")} optional />
              <NumberField field={row.amountTo} label={t("form.amountTo")} optional />
              <SelectField field={row.currency} label={t("form.currency")} options={currencies} optional />
            </div>
          </>
        )}
      </Rows>
      <LocalizedTextFields
        fields={{ vi: fields.termsVi, en: fields.termsEn }}
        label={labels.termsVi}
        hint={t("form.termsHint")}
        multiline
        rows={5}
        max={TERMS_MAX}
        optional
      />
    </SectionForm>
  );
}
