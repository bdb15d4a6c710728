import { controlProps, FieldFrame, type FieldProps } from "./field";

/** A file input. State the allowed types and limits in the hint: the browser's own control does not show them. */
export function FileField({
  accept,
  multiple,
  ...props
}: FieldProps & { /** Extensions and media types that the browser offers first. */ accept?: string; multiple?: boolean }) {
  return (
    <FieldFrame {...props}>
      <input
        key={props.field.key}
        {...controlProps(props)}
        type="file"
        accept={accept}
        multiple={multiple}
        className="control file:mr-3 file:cursor-pointer file:rounded file:border-0 file:bg-primary-soft file:px-3 file:py-1.5 file:font-medium file:text-primary"
      />
    </FieldFrame>
  );
}
