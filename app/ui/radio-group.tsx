import { Choice } from "./choice";
import { type FieldProps, hasError, startValue } from "./field";
import { ChoiceFrame } from "./fieldset";
import { type Option } from "./select-field";

/** Single choice from a short list, with all options visible. */
export function RadioGroup({
  options,
  inline = false,
  compact,
  ...props
}: FieldProps & { options: readonly Option[]; inline?: boolean; compact?: boolean }) {
  const { field } = props;
  const chosen = startValue(field);
  return (
    <ChoiceFrame {...props}>
      <div key={field.key} className={inline ? "flex flex-wrap gap-x-6 gap-y-1" : "space-y-1"}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="radio"
            id={index === 0 ? field.id : `${field.id}-${option.value}`}
            name={field.name}
            value={option.value}
            label={option.label}
            hint={option.hint}
            disabled={option.disabled}
            defaultChecked={chosen === option.value}
            invalid={hasError(field)}
            compact={compact}
          />
        ))}
      </div>
    </ChoiceFrame>
  );
}
