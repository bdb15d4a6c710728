import { type ReactNode } from "react";
import { controlProps, FieldFrame, type FieldProps, startValue } from "./field";

/**
 * A number typed as text. `type="number"` changes by scrolling and discards what it cannot parse, so the server could
 * not report what was wrong. Screen readers read `unit` with the field.
 */
export function NumberField({ unit, decimal = false, ...props }: FieldProps & { unit?: ReactNode; decimal?: boolean }) {
  const control = controlProps(props);
  const unitId = `${props.field.id}-unit`;
  return (
    <FieldFrame {...props}>
      <div className="flex items-center gap-2">
        <input
          key={props.field.key}
          {...control}
          aria-describedby={[control["aria-describedby"], unit ? unitId : null].filter(Boolean).join(" ") || undefined}
          type="text"
          inputMode={decimal ? "decimal" : "numeric"}
          autoComplete="off"
          defaultValue={startValue(props.field)}
          className="control max-w-32 text-right tabular-nums"
        />
        {unit ? (
          <span id={unitId} className="text-ink-soft">
            {unit}
          </span>
        ) : null}
      </div>
    </FieldFrame>
  );
}
