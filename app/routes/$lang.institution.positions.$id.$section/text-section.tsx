import { useTranslation } from "~/i18n/use-translation";
import { LocalizedTextFields } from "~/ui/localized-text-fields";
import { type SectionProps } from "./section-fields";
import { SectionForm, useSectionForm } from "./section-form";

const MAX = 20_000;

export function TextSection(props: SectionProps) {
  const { t } = useTranslation("positions");
  const [form, fields] = useSectionForm("text", props);
  return (
    <SectionForm {...props} form={form} labels={{ textVi: t("form.text"), textEn: t("form.text") }}>
      <LocalizedTextFields
        fields={{ vi: fields.textVi, en: fields.textEn }}
        label={t("form.text")}
        hint={t("form.textHint")}
        multiline
        rows={16}
        max={MAX}
      />
    </SectionForm>
  );
}
