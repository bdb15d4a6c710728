import { Choice } from "./choice";
import { errorId, FieldError, type FieldProps, hasError } from "./field";

/** A single yes-or-no field; sends `on` when ticked, as conform expects for a boolean. */
export function CheckboxField({ field, label, hint }: Omit<FieldProps, "optional" | "labelHidden">) {
  return (
    <div className={hasError(field) ? "border-l-4 border-accent pl-4" : undefined}>
      <FieldError field={field} />
      <Choice
        key={field.key}
        type="checkbox"
        id={field.id}
        name={field.name}
        value="on"
        label={label}
        hint={hint}
        defaultChecked={field.initialValue === "on" || field.initialValue === true}
        invalid={hasError(field)}
        describedBy={hasError(field) ? errorId(field) : undefined}
      />
    </div>
  );
}
