import { CONTROL, controlProps, FieldFrame, type FieldProps, startValue } from "./field";

/** A day and a time on some clock, sent as `YYYY-MM-DDTHH:mm` without a zone: the form says which clock it is. */
export function DateTimeField(props: FieldProps) {
  return (
    <FieldFrame {...props}>
      <input
        key={props.field.key}
        {...controlProps(props)}
        type="datetime-local"
        step={300}
        defaultValue={startValue(props.field)}
        className={`${CONTROL} max-w-64 tabular-nums`}
      />
    </FieldFrame>
  );
}
