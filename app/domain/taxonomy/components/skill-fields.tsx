import { type FieldMetadata } from "@conform-to/react";
import { useTranslation } from "~/i18n/use-translation";
import { type ReferenceOption } from "~/domain/reference/options";
import { SKILL_LINK_KINDS } from "~/domain/reference/model";
import { formatNumber } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { ComboboxField } from "~/ui/combobox-field";
import { startValue } from "~/ui/field";
import { Fieldset } from "~/ui/fieldset";
import { SelectField } from "~/ui/select-field";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";
import { type SkillFormStart } from "../form-of-skill";

export type SkillFormOptions = { fields: { label: string; options: ReferenceOption[] }[]; technologies: ReferenceOption[] };

/** The field names for the error summary. */
export function useSkillLabels(): Record<string, string> {
  const { t } = useTranslation("taxonomy");
  return {
    vi: t("skill.nameVi"),
    en: t("skill.nameEn"),
    aliasesVi: t("skill.aliasesVi"),
    aliasesEn: t("skill.aliasesEn"),
    field: t("skill.field"),
    technologies: t("skill.technologies"),
    "links[].skill": t("form.links"),
  };
}

const STRENGTHS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

type Fields = Record<keyof Omit<SkillFormStart, "keepNames">, FieldMetadata<never>>;

/** Names, codes and links of a skill: used for a new skill, an edit and a proposal. */
export function SkillFields({ fields, options }: { fields: object; options: SkillFormOptions }) {
  const { t } = useTranslation("taxonomy");
  const locale = useLocale();
  const named = fields as Fields;
  const labels = useSkillLabels();
  const links = (named.links as unknown as FieldMetadata<SkillFormStart["links"]>).getFieldList();
  return (
    <>
      <div className="grid gap-6 md:grid-cols-2">
        <TextField field={named.vi} label={labels.vi} lang="vi" autoComplete="off" />
        <TextField field={named.en} label={labels.en} lang="en" autoComplete="off" />
        <TextAreaField field={named.aliasesVi} label={labels.aliasesVi} hint={t("form.aliasesHint")} lang="vi" rows={5} optional />
        <TextAreaField field={named.aliasesEn} label={labels.aliasesEn} hint={t("form.aliasesHint")} lang="en" rows={5} optional />
      </div>
      <div className="max-w-form">
        <SelectField field={named.field} label={labels.field} hint={t("form.fieldHint")} options={options.fields} width="full" />
      </div>
      <CheckboxGroup field={named.technologies} label={labels.technologies} options={options.technologies} columns={2} optional />
      <Fieldset legend={t("form.links")} hint={t("form.linksHint")}>
        <div className="space-y-4">
          {links.map((link, index) => {
            const row = link.getFieldset();
            const strength = startValue(row.strength) ?? "";
            return (
              <fieldset key={link.key} className="rounded border border-line p-4">
                <legend className="sr-only">{t("form.linkNumber", { number: index + 1 })}</legend>
                <div className="grid gap-4 md:grid-cols-[minmax(0,1fr)_16rem_8rem] md:items-end">
                  <ComboboxField
                    field={row.skill}
                    textName={row.text.name}
                    initialText={startValue(row.text)}
                    label={t("form.linkSkill")}
                    load={(query) => `${localePath(locale, "/skills")}?q=${encodeURIComponent(query)}`}
                  />
                  <SelectField
                    field={row.kind}
                    label={t("form.linkKind")}
                    emptyLabel={null}
                    width="full"
                    options={SKILL_LINK_KINDS.map((kind) => ({ value: kind, label: t(`form.linkKindOption.${kind}`) }))}
                  />
                  <SelectField
                    field={row.strength}
                    label={t("form.strength")}
                    emptyLabel={null}
                    width="full"
                    options={[...new Set([...STRENGTHS.map(String), ...(strength === "" ? [] : [strength])])]
                      .sort()
                      .map((value) => ({ value, label: formatNumber(locale, Number(value), 2) }))}
                  />
                </div>
              </fieldset>
            );
          })}
        </div>
      </Fieldset>
    </>
  );
}
