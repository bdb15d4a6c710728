import { type FieldMetadata, type FormMetadata } from "@conform-to/react";
import { Plus, X } from "lucide-react";
import { type ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { Button } from "~/ui/button";
import { DateField } from "~/ui/date-field";
import { TextField } from "~/ui/text-field";

export type TypedDeliverable = { title: string; dueOn: string };

/**
 * Deliverables, one per row. Adding and removing are submit buttons; the server responds with the typed values, so they
 * work without JavaScript and save nothing.
 */
export function DeliverableRows({
  form,
  list,
  legend,
  hint,
}: {
  form: FormMetadata<never>;
  list: FieldMetadata<TypedDeliverable[]>;
  legend: ReactNode;
  hint: ReactNode;
}) {
  const { t } = useTranslation("engagements");
  return (
    <fieldset id={list.id} className="min-w-0">
      <legend className="text-lg font-semibold">{legend}</legend>
      <p className="mt-0.5 max-w-prose text-sm text-ink-soft">{hint}</p>
      {list.errors?.length ? <p className="mt-1 font-medium text-accent">{list.errors.join(" ")}</p> : null}
      <ul className="mt-4 space-y-4">
        {list.getFieldList().map((row, index) => {
          const fields = row.getFieldset();
          const number = index + 1;
          return (
            <li key={row.key} className="rounded border border-line bg-surface p-4">
              <fieldset className="min-w-0">
                {/* A legend names its group only as a direct child of the fieldset. */}
                <legend className="float-left pt-1.5 font-medium">{t("field.deliverableNumber", { number })}</legend>
                <div className="mb-3 flex justify-end">
                  <Button
                    {...form.remove.getButtonProps({ name: list.name as never, index })}
                    variant="quiet"
                    size="compact"
                    icon={<X aria-hidden="true" className="size-4" />}
                  >
                    {t("field.removeDeliverable", { number })}
                  </Button>
                </div>
                <div className="clear-both grid gap-4 sm:grid-cols-[minmax(0,1fr)_auto]">
                  <TextField field={fields.title} label={t("field.deliverableTitle")} />
                  <DateField field={fields.dueOn} label={t("field.deliverableDue")} optional />
                </div>
              </fieldset>
            </li>
          );
        })}
      </ul>
      <div className="mt-4">
        <Button
          {...form.insert.getButtonProps({ name: list.name as never, defaultValue: { title: "", dueOn: "" } as never })}
          variant="secondary"
          icon={<Plus aria-hidden="true" className="size-4" />}
        >
          {t("field.addDeliverable")}
        </Button>
      </div>
    </fieldset>
  );
}
