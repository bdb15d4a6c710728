import { controlProps, FieldFrame, type FieldProps, startValue } from "./field";

/** A local date and time, sent as `YYYY-MM-DDTHH:mm` without a time zone: the form states which zone it is. */
export function DateTimeField(props: FieldProps) {
  return (
    <FieldFrame {...props}>
      <input
        key={props.field.key}
        {...controlProps(props)}
        type="datetime-local"
        step={300}
        defaultValue={startValue(props.field)}
        className="control max-w-64 tabular-nums"
      />
    </FieldFrame>
  );
}
