import { useTranslation } from "~/i18n/use-translation";
import { CASE_TEXT_LIMITS, REASONS } from "~/domain/cases/model";
import { SelectField } from "~/ui/select-field";
import { TextAreaField } from "~/ui/text-area-field";
import { type MoveFields } from "./move-form";

/** The reason why a case changes hands, and a note that the expert never sees. */
export function WhyHandOver({ fields }: { fields: MoveFields }) {
  const { t } = useTranslation("cases");
  const { t: ti } = useTranslation("caseCodes");
  return (
    <>
      <SelectField
        field={fields.reason}
        label={t("move.whyHandOver")}
        options={REASONS.handed_over.map((code) => ({ value: code, label: ti(`reason.${code}`) }))}
        emptyLabel={t("move.reasonMust")}
      />
      <TextAreaField
        field={fields.note}
        label={t("move.note")}
        hint={t("move.noteInternal")}
        rows={3}
        max={CASE_TEXT_LIMITS.note}
        optional
      />
    </>
  );
}
