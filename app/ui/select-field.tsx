import { ChevronDown } from "lucide-react";
import { useTranslation } from "~/i18n/use-translation";
import { controlProps, FieldFrame, type FieldProps, startValue, WIDTHS } from "./field";

export interface Option {
  value: string;
  label: string;
  hint?: string;
  disabled?: boolean;
}

interface Props extends FieldProps {
  options: readonly Option[] | readonly { label: string; options: readonly Option[] }[];
  /** The label of the first, empty option; defaults to "Choose". Null omits that option. */
  emptyLabel?: string | null;
  width?: keyof typeof WIDTHS;
}

/** Single choice from a closed list, with option groups where the list is long. */
export function SelectField({ options, emptyLabel, width, ...props }: Props) {
  return (
    <FieldFrame {...props}>
      <SelectControl {...{ options, emptyLabel, width }} field={props.field} hint={props.hint} />
    </FieldFrame>
  );
}

/** The select element alone, for a page that renders its own label (`htmlFor` the field's id). */
export function SelectControl({ options, emptyLabel, width = "medium", field, hint }: Omit<Props, "label" | "labelHidden" | "optional">) {
  const { t } = useTranslation("ui");
  return (
    <span className={`relative block ${WIDTHS[width]}`}>
      <select
        key={field.key}
        {...controlProps({ field, hint })}
        defaultValue={startValue(field) ?? ""}
        className="control appearance-none truncate pr-10"
      >
        {emptyLabel === null ? null : <option value="">{emptyLabel ?? t("field.choose")}</option>}
        {options.map((entry) =>
          "options" in entry ? (
            <optgroup key={entry.label} label={entry.label}>
              {entry.options.map(renderOption)}
            </optgroup>
          ) : (
            renderOption(entry)
          ),
        )}
      </select>
      <ChevronDown aria-hidden="true" className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2 text-ink-soft" />
    </span>
  );
}

function renderOption(option: Option) {
  return (
    <option key={option.value} value={option.value} disabled={option.disabled}>
      {option.label}
    </option>
  );
}
