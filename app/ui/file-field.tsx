import { CONTROL, controlProps, FieldFrame, type FieldProps } from "./field";

/** Files from the reader's machine. Say kinds and limits in the hint: the browser's own control cannot. */
export function FileField({
  accept,
  multiple,
  ...props
}: FieldProps & { /** Endings and types the browser offers first. */ accept?: string; multiple?: boolean }) {
  return (
    <FieldFrame {...props}>
      <input
        key={props.field.key}
        {...controlProps(props)}
        type="file"
        accept={accept}
        multiple={multiple}
        className={`${CONTROL} file:mr-3 file:cursor-pointer file:rounded file:border-0 file:bg-primary-soft file:px-3 file:py-1.5 file:font-medium file:text-primary`}
      />
    </FieldFrame>
  );
}
