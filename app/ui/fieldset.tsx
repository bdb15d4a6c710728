import { type ReactNode } from "react";
import { errorId, type Field, FieldError, FieldHint, type FieldProps, hasError, hintId, OptionalMark } from "./field";

/** A group of fields under one heading, without an error of its own. */
export function Fieldset({ legend, hint, children }: { legend: ReactNode; hint?: ReactNode; children: ReactNode }) {
  return (
    <fieldset className="min-w-0">
      <legend className="text-lg font-semibold">{legend}</legend>
      {hint ? <p className="mt-0.5 max-w-prose text-sm text-ink-soft">{hint}</p> : null}
      <div className="mt-4 space-y-6">{children}</div>
    </fieldset>
  );
}

/** Wraps a question that several controls answer: checkboxes, radio buttons, one text in two languages. */
export function ChoiceFrame({ field, label, hint, optional, labelHidden, children }: FieldProps & { children: ReactNode }) {
  // The line at the side is drawn on a wrapper: a fieldset's own border would start at the middle of its legend.
  return (
    <div className={hasError(field) ? "border-l-4 border-accent pl-4" : undefined}>
      <fieldset aria-describedby={describedBy(field, hint)} className="min-w-0">
        <legend className={labelHidden ? "sr-only" : "font-medium"}>
          {label}
          {optional ? <OptionalMark /> : null}
        </legend>
        <FieldHint field={field} hint={hint} />
        <FieldError field={field} />
        <div className={labelHidden ? "" : "mt-1.5"}>{children}</div>
      </fieldset>
    </div>
  );
}

function describedBy(field: Field, hint: ReactNode): string | undefined {
  return [hint ? hintId(field) : null, hasError(field) ? errorId(field) : null].filter(Boolean).join(" ") || undefined;
}
