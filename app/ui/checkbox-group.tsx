import { Choice } from "./choice";
import { type FieldProps, hasError, startValues } from "./field";
import { ChoiceFrame } from "./fieldset";
import { type Option } from "./select-field";

interface Props extends FieldProps {
  options: readonly (Option & { aside?: string })[];
  columns?: 1 | 2;
  compact?: boolean;
}

/** Multiple choice from a short list; each ticked option is sent under the field's name. */
export function CheckboxGroup({ options, columns = 1, compact, ...props }: Props) {
  const { field } = props;
  const chosen = startValues(field);
  return (
    <ChoiceFrame {...props}>
      <div key={field.key} className={columns === 2 ? "grid gap-x-6 gap-y-1 sm:grid-cols-2" : "space-y-1"}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="checkbox"
            // The first option has the field's id, because the links of the error summary target it.
            id={index === 0 ? field.id : `${field.id}-${option.value}`}
            name={field.name}
            value={option.value}
            label={option.label}
            hint={option.hint}
            aside={option.aside}
            disabled={option.disabled}
            defaultChecked={chosen.includes(option.value)}
            invalid={hasError(field)}
            compact={compact}
          />
        ))}
      </div>
    </ChoiceFrame>
  );
}
