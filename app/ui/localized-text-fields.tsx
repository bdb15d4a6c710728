import { type ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { LOCALES, type Locale } from "~/i18n/locale";
import { type Field, plainField } from "./field";
import { ChoiceFrame } from "./fieldset";
import { TextAreaField } from "./text-area-field";
import { TextField } from "./text-field";

interface Props {
  /** One field per language. */
  fields: Record<Locale, Field>;
  /** The field of the pair itself, if the schema has one: its errors concern both languages. */
  field?: Field;
  label: ReactNode;
  hint?: ReactNode;
  optional?: boolean;
  /** Multi-line fields with this maximum number of characters each. */
  multiline?: boolean;
  max?: number;
  rows?: number;
  /** Stacks the two fields, because half the width would cut off a long single line. */
  stacked?: boolean;
}

/** One text in Vietnamese, English or both, side by side where space allows. */
export function LocalizedTextFields({ fields, field, label, hint, optional, multiline = false, max, rows, stacked = false }: Props) {
  const { t } = useTranslation("ui");
  const own = field ?? plainField(`${fields.vi.name}-pair`, null, `${fields.vi.id}-pair`);
  return (
    <ChoiceFrame field={own} label={label} hint={hint ?? t("field.localizedHint")} optional={optional}>
      <div className={`mt-3 grid gap-x-6 gap-y-4 ${stacked ? "" : "md:grid-cols-2"}`}>
        {LOCALES.map((lang) =>
          multiline ? (
            <TextAreaField key={lang} field={fields[lang]} label={t(`field.${lang}`)} lang={lang} max={max} rows={rows} />
          ) : (
            <TextField key={lang} field={fields[lang]} label={t(`field.${lang}`)} lang={lang} />
          ),
        )}
      </div>
    </ChoiceFrame>
  );
}
