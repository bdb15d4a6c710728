import { useTranslation } from "~/i18n/use-translation";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { Disclosure } from "~/ui/disclosure";
import { type Field, plainField, startValues } from "~/ui/field";
import { Fieldset } from "~/ui/fieldset";
import { type Option } from "~/ui/select-field";

export type ShownSkillOptions = { likely: readonly Option[]; own: readonly Option[] };

interface Props {
  field: Field;
  legend: string;
  hint: string;
  options: ShownSkillOptions;
}

/** The skills that a work or post shows: those found in its text are visible, the profile's other skills are collapsed. */
export function ShownSkillsField({ field, legend, hint, options }: Props) {
  const { t } = useTranslation("profile");
  const chosen = startValues(field);
  const { likely, own } = options;
  if (likely.length + own.length === 0) return null;
  const part = (at: string) => ({ ...plainField(field.name, chosen, at === "likely" ? field.id : `${field.id}-${at}`), key: field.key });
  return (
    <Fieldset legend={legend} hint={hint}>
      {likely.length > 0 ? <CheckboxGroup field={part("likely")} label={t("shown.likely")} options={likely} columns={2} compact /> : null}
      {own.length > 0 ? (
        <Disclosure summary={t("shown.own")} open={own.some((option) => chosen.includes(option.value))}>
          <CheckboxGroup field={part("own")} label={t("shown.own")} labelHidden options={own} columns={2} compact />
        </Disclosure>
      ) : null}
    </Fieldset>
  );
}

/** The skills that one entry shows, in a list of entries. */
export function ShownSkills({ labels }: { labels: readonly string[] }) {
  const { t } = useTranslation("profile");
  if (labels.length === 0) return null;
  return <p>{t("shown.list", { skills: labels.join("; ") })}</p>;
}
