import { Form } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { useStepForm } from "~/domain/experts/components/use-step-form";
import { INSTITUTION_KINDS, type InstitutionKind } from "~/domain/vocabulary/institutions";
import { Button } from "~/ui/button";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { ErrorSummary } from "~/ui/error-summary";

/** The kinds of institution that the expert prefers: a private wish that only affects the order of the expert's own results. */
export function InstitutionWishForm({ version, kinds }: { version: number; kinds: readonly InstitutionKind[] }) {
  const { t } = useTranslation("profile");
  const { t: tc } = useTranslation("common");
  const {
    form,
    fields,
    version: shownVersion,
  } = useStepForm<{ institutionKinds: string[] }>("wish", { institutionKinds: [...kinds] }, version);
  const labels = { institutionKinds: t("wishes.institutions") };
  return (
    <Form method="post" id={form.id} noValidate className="mt-8 space-y-4 rounded border border-line bg-surface p-5 md:p-6">
      <ErrorSummary form={form} labels={labels} />
      <input type="hidden" name="version" value={shownVersion} />
      <CheckboxGroup
        field={fields.institutionKinds}
        label={labels.institutionKinds}
        hint={t("wishes.institutionsHint")}
        options={INSTITUTION_KINDS.map((value) => ({ value, label: tc(`institutionKind.${value}`) }))}
        columns={2}
        compact
        optional
      />
      <Button variant="secondary" size="compact" name="intent" value="wish">
        {t("wishes.save")}
      </Button>
    </Form>
  );
}
