import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useStepForm } from "~/domain/experts/components/use-step-form";
import { type AvailabilityInput } from "~/domain/experts/input";
import {
  HOURLY_ENGAGEMENT_TYPES,
  MONTHLY_ENGAGEMENT_TYPES,
  REMOTE_ENGAGEMENT_TYPES,
  type EngagementType,
  type Offer,
} from "~/domain/experts/model";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button } from "~/ui/button";
import { CheckboxField } from "~/ui/checkbox-field";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { DateField } from "~/ui/date-field";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { NumberField } from "~/ui/number-field";
import { type Option } from "~/ui/select-field";
import { TextAreaField } from "~/ui/text-area-field";

type Props = { type: EngagementType; version: number; offer: Offer | null; today: string; provinces: readonly Option[] };

/** One form of work: when, how much, where, on which conditions. Only what applies to the form is asked. */
export function OfferForm({ type, version, offer, today, provinces }: Props) {
  const { t } = useTranslation("profile");
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  const start = offer
    ? { ...offer, provinceCodes: [...offer.provinceCodes], remoteOnly: offer.remoteOnly ? "on" : undefined }
    : { from: today };
  const { form, fields, version: shownVersion } = useStepForm<AvailabilityInput>(`offer-${type}`, start, version);
  const labels = {
    from: t("availability.from"),
    until: t("availability.until"),
    hoursPerWeek: t("availability.hours"),
    months: t("availability.months"),
    remoteOnly: t("availability.remoteOnly"),
    provinceCodes: t("availability.provinces"),
    conditions: t("availability.conditions"),
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
        <NumberField field={fields.months} label={labels.months} hint={t("availability.monthsHint")} unit={t("availability.monthsUnit")} optional />
      ) : null}
      {REMOTE_ENGAGEMENT_TYPES.includes(type) ? (
        <CheckboxField field={fields.remoteOnly} label={labels.remoteOnly} hint={t("availability.remoteOnlyHint")} />
      ) : null}
      <TextAreaField field={fields.conditions} label={labels.conditions} hint={t("availability.conditionsHint")} rows={4} max={1000} optional />
      <CheckboxGroup
        field={fields.provinceCodes}
        label={labels.provinceCodes}
        hint={t("availability.provincesHint")}
        options={provinces}
        columns={2}
        compact
        optional
      />
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
