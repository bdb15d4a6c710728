import { type FieldMetadata } from "@conform-to/react";
import { useTranslation } from "~/i18n/use-translation";
import { CheckboxField } from "~/ui/checkbox-field";
import { RadioGroup } from "~/ui/radio-group";
import { TextField } from "~/ui/text-field";
import { ALERT_RHYTHMS } from "../model";

type Fields = { name: FieldMetadata; alert: FieldMetadata; alertInApp: FieldMetadata };

/** The form fields for a saved search's name and alerts. */
export function SearchFields({ fields }: { fields: Fields }) {
  const { t } = useTranslation("desk");
  return (
    <>
      <TextField field={fields.name} label={t("form.name")} hint={t("form.nameHint")} autoComplete="off" />
      <RadioGroup
        field={fields.alert}
        label={t("form.alert")}
        hint={t("form.alertHint")}
        options={ALERT_RHYTHMS.map((alert) => ({ value: alert, label: t(`alert.${alert}`) }))}
      />
      <CheckboxField field={fields.alertInApp} label={t("form.alertInApp")} />
    </>
  );
}

/** The filters of a search, one per line. */
export function SearchWords({ words }: { words: readonly string[] }) {
  const { t } = useTranslation("desk");
  return (
    <section className="mb-6">
      <h2 className="font-medium">{t("form.what")}</h2>
      {words.length === 0 ? (
        <p className="mt-1 text-ink-soft">{t("form.everything")}</p>
      ) : (
        <ul className="mt-2 flex flex-wrap gap-2">
          {words.map((word) => (
            <li key={word} className="rounded border border-line bg-surface px-2.5 py-1 text-sm">
              {word}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
