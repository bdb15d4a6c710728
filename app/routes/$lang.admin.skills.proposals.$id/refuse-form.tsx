import { Form } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { type NearSkill } from "~/domain/taxonomy/list-proposals.server";
import { LIMITS } from "~/domain/taxonomy/model";
import { useLocale } from "~/i18n/use-locale";
import { Button } from "~/ui/button";
import { plainField } from "~/ui/field";
import { SelectField } from "~/ui/select-field";
import { TextAreaField } from "~/ui/text-area-field";

/** Answers the proposer with an existing skill, a note, or both. */
export function RefuseForm({ near, problem }: { near: NearSkill[]; problem: boolean }) {
  const { t } = useTranslation("taxonomy");
  const locale = useLocale();
  return (
    <section aria-labelledby="refuse" className="mt-12 max-w-form">
      <h2 id="refuse" className="text-xl font-semibold">
        {t("proposals.refuseTitle")}
      </h2>
      <Form method="post" className="mt-4 space-y-6">
        {near.length === 0 ? null : (
          <SelectField
            field={plainField("existing")}
            label={t("proposals.existing")}
            emptyLabel={t("proposals.existingNone")}
            options={near.map((skill) => ({ value: skill.id, label: skill[locale] }))}
          />
        )}
        <TextAreaField
          field={{ ...plainField("note"), errors: problem ? [t("refusal.reason_missing")] : undefined }}
          label={t("proposals.refuseNote")}
          rows={4}
          max={LIMITS.note}
        />
        <Button name="intent" value="refuse" variant="danger">
          {t("proposals.refuse")}
        </Button>
      </Form>
    </section>
  );
}
