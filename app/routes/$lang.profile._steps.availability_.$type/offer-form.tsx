import { Form } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { useStepForm } from "~/domain/experts/components/use-step-form";
import { type AvailabilityInput } from "~/domain/experts/input";
import {
  HOURLY_ENGAGEMENT_TYPES,
  MONTHLY_ENGAGEMENT_TYPES,
  REMOTE_ENGAGEMENT_TYPES,
  type EngagementType,
} from "~/domain/vocabulary/people";
import { type Offer } from "~/domain/vocabulary/profile";
import { type PayFloor } from "~/domain/experts/model";
import { CURRENCIES, PAY_PERIODS } from "~/domain/vocabulary/positions";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button } from "~/ui/button";
import { CheckboxField } from "~/ui/checkbox-field";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { DateField } from "~/ui/date-field";
import { ErrorSummary } from "~/ui/error-summary";
import { OptionalMark } from "~/ui/field";
import { Fieldset } from "~/ui/fieldset";
import { FormActions } from "~/ui/form-actions";
import { NumberField } from "~/ui/number-field";
import { SelectField, type Option } from "~/ui/select-field";
import { TextAreaField } from "~/ui/text-area-field";

type Props = {
  type: EngagementType;
  version: number;
  offer: Offer | null;
  payFloor: PayFloor | null;
  today: string;
  provinces: readonly Option[];
};

/** One form of work: when, how much, where, on which conditions. Shows only the fields that apply to this form of work. */
export function OfferForm({ type, version, offer, payFloor, today, provinces }: Props) {
  const { t } = useTranslation(["profile", "positions"]);
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  const start = offer
    ? { ...offer, provinceCodes: [...offer.provinceCodes], remoteOnly: offer.remoteOnly ? "on" : undefined }
    : { from: today };
  const floor = payFloor ? { payFloorAmount: payFloor.amount, payFloorCurrency: payFloor.currency, payFloorPer: payFloor.per } : {};
  const { form, fields, version: shownVersion } = useStepForm<AvailabilityInput>(`offer-${type}`, { ...start, ...floor }, version);
  const labels = {
    from: t("availability.from"),
    until: t("availability.until"),
    hoursPerWeek: t("availability.hours"),
    months: t("availability.months"),
    remoteOnly: t("availability.remoteOnly"),
    provinceCodes: t("availability.provinces"),
    conditions: t("availability.conditions"),
    payFloorAmount: t("wishes.amount"),
    payFloorCurrency: t("wishes.currency"),
    payFloorPer: t("wishes.per"),
  };
  return (
    <Form method="post" id={form.id} noValidate className="space-y-8">
      <ErrorSummary form={form} labels={labels} />
      <input type="hidden" name="version" value={shownVersion} />
      <div className="grid gap-6 sm:grid-cols-2 sm:items-end">
        <DateField field={fields.from} label={labels.from} />
        <DateField field={fields.until} label={labels.until} hint={t("availability.untilHint")} optional />
      </div>
      {HOURLY_ENGAGEMENT_TYPES.includes(type) ? (
        <NumberField field={fields.hoursPerWeek} label={labels.hoursPerWeek} unit={t("availability.hoursUnit")} optional />
      ) : null}
      {MONTHLY_ENGAGEMENT_TYPES.includes(type) ? (
        <NumberField
          field={fields.months}
          label={labels.months}
          hint={t("availability.monthsHint")}
          unit={t("availability.monthsUnit")}
          optional
        />
      ) : null}
      {REMOTE_ENGAGEMENT_TYPES.includes(type) ? (
        <CheckboxField field={fields.remoteOnly} label={labels.remoteOnly} hint={t("availability.remoteOnlyHint")} />
      ) : null}
      <TextAreaField
        field={fields.conditions}
        label={labels.conditions}
        hint={t("availability.conditionsHint")}
        rows={4}
        max={1000}
        optional
      />
      <CheckboxGroup
        field={fields.provinceCodes}
        label={labels.provinceCodes}
        hint={t("availability.provincesHint")}
        options={provinces}
        columns={2}
        compact
        optional
      />
      <Fieldset
        legend={
          <>
            {t("wishes.payFloor")}
            <OptionalMark />
          </>
        }
        hint={t("wishes.private")}
      >
        <div className="grid gap-6 sm:grid-cols-3 sm:items-end">
          <NumberField field={fields.payFloorAmount} label={labels.payFloorAmount} />
          <SelectField
            field={fields.payFloorCurrency}
            label={labels.payFloorCurrency}
            options={CURRENCIES.map((value) => ({ value, label: `${value}, ${t(`positions:currency.${value}`)}` }))}
            width="full"
          />
          <SelectField
            field={fields.payFloorPer}
            label={labels.payFloorPer}
            options={PAY_PERIODS.map((value) => ({ value, label: t(`positions:payPeriod.${value}`) }))}
            width="full"
          />
        </div>
      </Fieldset>
      <FormActions>
        <Button name="intent" value="save">
          {tc("action.save")}
        </Button>
        {offer ? (
          <Button variant="danger" name="remove" value={type} formAction={localePath(locale, "/profile/availability")}>
            {t("availability.remove")}
          </Button>
        ) : null}
      </FormActions>
    </Form>
  );
}
