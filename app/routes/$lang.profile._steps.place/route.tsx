import { type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { SaveActions, StepPage, nextStepPath } from "~/domain/experts/components/step-page";
import { useStepForm } from "~/domain/experts/components/use-step-form";
import { getProfile } from "~/domain/experts/get-profile.server";
import { placeInput, type PlaceInput } from "~/domain/experts/input";
import { savePlace } from "~/domain/experts/save-place.server";
import { countryOptions } from "~/domain/reference/options";
import { proposeTimeZone, timeZones } from "~/domain/reference/time-zones";
import { requestLocale, requireExpert } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { saveForm } from "~/http/save-form.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { ErrorSummary } from "~/ui/error-summary";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { CountryAndZone } from "./country-and-zone";

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const { version, countryCode, city, timeZone } = await getProfile(await requireExpert(args));
  const countries = countryOptions(requestLocale(args.request)).map((option) => ({ ...option, zone: proposeTimeZone(option.value) }));
  return { version, place: { countryCode, city, timeZone }, countries, zones: timeZones() };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireExpert(args);
  const locale = requestLocale(args.request);
  const t = translator(locale, "profile");
  return saveForm(args.request, {
    formData: await args.request.formData(),
    schema: placeInput,
    save: (value) => savePlace(actor, value),
    explain: () => t("refusal.stale"),
    to: localePath(locale, nextStepPath("place")),
  });
});

export default function PlaceStep() {
  const data = useLoaderData<typeof loader>();
  const { t } = useTranslation("profile");
  const { form, fields, version } = useStepForm<PlaceInput>("place", data.place, data.version);
  const labels = { countryCode: t("place.country"), city: t("place.city"), timeZone: t("place.timeZone") };
  const zones = data.zones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }));
  return (
    <StepPage step="place">
      <Form method="post" id={form.id} noValidate className="space-y-6">
        <ErrorSummary form={form} labels={labels} />
        <input type="hidden" name="version" value={version} />
        <CountryAndZone zoneOf={Object.fromEntries(data.countries.map(({ value, zone }) => [value, zone]))}>
          <SelectField field={fields.countryCode} label={labels.countryCode} options={data.countries} />
          <TextField
            field={fields.city}
            label={labels.city}
            hint={t("place.cityHint")}
            width="medium"
            autoComplete="address-level2"
            optional
          />
          <SelectField field={fields.timeZone} label={labels.timeZone} hint={t("place.timeZoneHint")} options={zones} optional />
        </CountryAndZone>
        <SaveActions />
      </Form>
    </StepPage>
  );
}
