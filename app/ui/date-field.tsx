import { controlProps, FieldFrame, type FieldProps, startValue } from "./field";

/** A calendar date, sent as `YYYY-MM-DD`. The browser's own control follows the reader's date order and keyboard. */
export function DateField({ min, max, ...props }: FieldProps & { min?: string; max?: string }) {
  return (
    <FieldFrame {...props}>
      <input
        key={props.field.key}
        {...controlProps(props)}
        type="date"
        min={min}
        max={max}
        defaultValue={startValue(props.field)}
        className="control max-w-48 tabular-nums"
      />
    </FieldFrame>
  );
}
