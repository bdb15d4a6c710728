import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { type ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { type InstitutionForm as Values } from "~/domain/institutions/input";
import { INSTITUTION_KINDS } from "~/domain/vocabulary/institutions";
import { ErrorSummary } from "~/ui/error-summary";
import { FormActions } from "~/ui/form-actions";
import { LocalizedTextFields } from "~/ui/localized-text-fields";
import { RadioGroup } from "~/ui/radio-group";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";

const DESCRIPTION_MAX = 5_000;

interface Props {
  lastResult: SubmissionResult<string[]> | undefined;
  defaults: Partial<Values>;
  provinces: { value: string; label: string }[];
  /** Fields that cannot change while the institution is verified are sent unchanged as hidden fields. */
  locked?: boolean;
  /** Hidden fields: version or creation key. */
  hidden: Record<string, string>;
  children: ReactNode;
}

/** Form for registering an institution and for correcting its data. */
export function InstitutionForm({ lastResult, defaults, provinces, locked = false, hidden, children }: Props) {
  const { t } = useTranslation(["institutions", "common"]);
  const [form, fields] = useForm<Record<keyof Values, string>>({ id: "institution", lastResult, defaultValue: defaults as never });
  const labels = {
    nameVi: t("form.name"),
    nameEn: t("form.name"),
    kind: t("form.kind"),
    provinceCode: t("form.province"),
    website: t("form.website"),
    rorId: t("form.ror"),
    descriptionVi: t("form.description"),
    descriptionEn: t("form.description"),
  };
  return (
    <Form method="post" {...getFormProps(form)}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <ErrorSummary form={form} labels={labels} />
      <div className="space-y-8">
        {locked ? (
          (["nameVi", "nameEn", "kind", "website", "rorId"] as const).map((name) => (
            <input key={name} type="hidden" name={name} value={defaults[name] ?? ""} />
          ))
        ) : (
          <>
            <LocalizedTextFields fields={{ vi: fields.nameVi, en: fields.nameEn }} label={labels.nameVi} hint={t("form.nameHint")} />
            <RadioGroup
              field={fields.kind}
              label={labels.kind}
              options={INSTITUTION_KINDS.map((kind) => ({ value: kind, label: t(`common:institutionKind.${kind}`) }))}
            />
          </>
        )}
        <SelectField field={fields.provinceCode} label={labels.provinceCode} options={provinces} />
        {locked ? null : (
          <>
            <TextField field={fields.website} label={labels.website} hint={t("form.websiteHint")} type="url" optional />
            <TextField field={fields.rorId} label={labels.rorId} hint={t("form.rorHint")} width="medium" spellCheck={false} optional />
          </>
        )}
        <LocalizedTextFields
          fields={{ vi: fields.descriptionVi, en: fields.descriptionEn }}
          label={labels.descriptionVi}
          hint={t("form.descriptionHint")}
          multiline
          rows={8}
          max={DESCRIPTION_MAX}
          optional
        />
      </div>
      <FormActions>{children}</FormActions>
    </Form>
  );
}
