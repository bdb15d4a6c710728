import { type FieldMetadata, type FormMetadata } from "@conform-to/react";
import { Plus, X } from "lucide-react";
import { type ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { Button } from "~/ui/button";

/** The fields of one row, by name. */
type RowFields<Row> = { [K in keyof Row]: FieldMetadata<string> };

interface Props<Row extends object> {
  form: FormMetadata<never>;
  list: FieldMetadata<Row[]>;
  /** The values of a new row. */
  blank: object;
  legend: ReactNode;
  hint: ReactNode;
  addLabel: string;
  /** Labels a row for screen readers: "Skill 2". */
  rowLabel: (number: number) => string;
  children: (row: RowFields<Row>) => ReactNode;
}

/**
 * A list of rows that can grow and shrink. Adding and removing are submit buttons; the server responds with the typed
 * values, so they work without JavaScript and save nothing.
 */
export function Rows<Row extends object>({ form, list, blank, legend, hint, addLabel, rowLabel, children }: Props<Row>) {
  const { t } = useTranslation("positions");
  return (
    <fieldset id={list.id} className="min-w-0">
      <legend className="text-lg font-semibold">{legend}</legend>
      <p className="mt-0.5 max-w-prose text-sm text-ink-soft">{hint}</p>
      {list.errors?.length ? <p className="mt-1 font-medium text-accent">{list.errors.join(" ")}</p> : null}
      <ul className="mt-4 space-y-4">
        {list.getFieldList().map((row, index) => {
          const label = rowLabel(index + 1);
          return (
            <li key={row.key} className="rounded border border-line bg-surface p-4">
              <fieldset className="min-w-0">
                {/* A legend names its group only as a direct child of the fieldset. */}
                <legend className="float-left pt-1.5 font-medium">{label}</legend>
                <div className="mb-3 flex justify-end">
                  <Button
                    {...form.remove.getButtonProps({ name: list.name as never, index })}
                    variant="quiet"
                    size="compact"
                    icon={<X aria-hidden="true" className="size-4" />}
                  >
                    {t("form.removeNamed", { name: label.toLocaleLowerCase() })}
                  </Button>
                </div>
                <div className="clear-both space-y-4">
                  {children((row as unknown as { getFieldset: () => RowFields<Row> }).getFieldset())}
                </div>
              </fieldset>
            </li>
          );
        })}
      </ul>
      <div className="mt-4">
        <Button
          {...form.insert.getButtonProps({ name: list.name as never, defaultValue: blank as never })}
          variant="secondary"
          icon={<Plus aria-hidden="true" className="size-4" />}
        >
          {addLabel}
        </Button>
      </div>
    </fieldset>
  );
}
