import { useTranslation } from "~/i18n/use-translation";
import { POSITION_KINDS } from "~/domain/vocabulary/positions";
import { LocalizedTextFields } from "~/ui/localized-text-fields";
import { NumberField } from "~/ui/number-field";
import { RadioGroup } from "~/ui/radio-group";
import { TextField } from "~/ui/text-field";
import { type SectionProps } from "./section-fields";
import { SectionForm, useSectionForm } from "./section-form";

export function BasicsSection(props: SectionProps) {
  const { t } = useTranslation(["positions", "common"]);
  const [form, fields] = useSectionForm("basics", props);
  const labels = {
    kind: t("form.kind"),
    titleVi: t("form.title"),
    titleEn: t("form.title"),
    programme: t("form.programme"),
    programmeFromYear: t("form.programmeFrom"),
    programmeToYear: t("form.programmeTo"),
    openings: t("form.openings"),
    announcement: t("form.announcement"),
  };
  return (
    <SectionForm {...props} form={form} labels={labels}>
      <RadioGroup
        field={fields.kind}
        label={labels.kind}
        options={POSITION_KINDS.map((kind) => ({ value: kind, label: t(`common:positionKind.${kind}`), hint: t(`form.kindHint.${kind}`) }))}
      />
      <LocalizedTextFields fields={{ vi: fields.titleVi, en: fields.titleEn }} label={labels.titleVi} hint={t("form.titleHint")} />
      <NumberField field={fields.openings} label={labels.openings} hint={t("form.openingsHint")} unit={t("form.unitPeople")} optional />
      <TextField field={fields.programme} label={labels.programme} hint={t("form.programmeHint")} optional />
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        <NumberField field={fields.programmeFromYear} label={labels.programmeFromYear} optional />
        <NumberField field={fields.programmeToYear} label={labels.programmeToYear} optional />
      </div>
      <TextField field={fields.announcement} label={labels.announcement} hint={t("form.announcementHint")} optional />
    </SectionForm>
  );
}
