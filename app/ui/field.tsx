import { type TFunction } from "~/i18n/i18n";
import { type ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";

/**
 * What a control needs to know about its form field. A conform field metadata (`fields.name`) fits; `plainField`
 * creates one for forms without conform, such as search forms that use GET.
 */
export interface Field {
  id: string;
  name: string;
  key?: string | undefined;
  errorId?: string | undefined;
  /** Messages in the reader's language, or keys of error messages (`errors:validation.date`). */
  errors?: string[] | undefined;
  initialValue?: unknown;
  required?: boolean | undefined;
}

/** A field for a form without conform. */
export function plainField(name: string, initialValue?: string | string[] | null, id: string = name): Field {
  return { id, name, initialValue: initialValue ?? undefined };
}

/** Props of all controls. `label` is always shown; `hint` says what to enter and stays visible while typing. */
export interface FieldProps {
  field: Field;
  label: ReactNode;
  hint?: ReactNode;
  /** Shows "optional" after the label. Fields are required unless marked so. */
  optional?: boolean;
  /** For controls that the page already labels visibly, as in table rows. */
  labelHidden?: boolean;
}

/** Widths in characters, so that the size of a control suggests the length of the answer. */
export const WIDTHS = { full: "", medium: "max-w-80", short: "max-w-44" } as const;

/** Attributes that link a control to its hint and error. */
export function controlProps({ field, hint }: Pick<FieldProps, "field" | "hint">) {
  const described = [hint ? hintId(field) : null, hasError(field) ? errorId(field) : null].filter(Boolean).join(" ");
  return {
    id: field.id,
    name: field.name,
    "aria-describedby": described || undefined,
    "aria-invalid": hasError(field) || undefined,
    "aria-required": field.required || undefined,
  };
}

/** The initial value of a text-like control. */
export function startValue(field: Field): string | undefined {
  return typeof field.initialValue === "string" || typeof field.initialValue === "number" ? String(field.initialValue) : undefined;
}

/** The initial values of a checkbox group. */
export function startValues(field: Field): string[] {
  const value = field.initialValue;
  if (Array.isArray(value)) return value.map(String);
  return typeof value === "string" && value !== "" ? [value] : [];
}

export const hintId = (field: Field) => `${field.id}-hint`;
export const errorId = (field: Field) => field.errorId ?? `${field.id}-error`;
export const hasError = (field: Field) => (field.errors?.length ?? 0) > 0;

/** The text of an error: a key from a schema (`errors:key`) is translated; other text is kept. */
export function errorText(t: TFunction<"errors">, error: string): string {
  return error.startsWith("errors:") ? t(error as "validation.required") : error;
}

/** Label, hint, error and control in reading order. */
export function FieldFrame({ field, label, hint, optional, labelHidden, children }: FieldProps & { children: ReactNode }) {
  return (
    <div className={hasError(field) ? "border-l-4 border-accent pl-4" : undefined}>
      <label id={`${field.id}-label`} htmlFor={field.id} className={labelHidden ? "sr-only" : "block font-medium"}>
        {label}
        {optional ? <OptionalMark /> : null}
      </label>
      <FieldHint field={field} hint={hint} />
      <FieldError field={field} />
      <div className={labelHidden && !hint ? "" : "mt-1.5"}>{children}</div>
    </div>
  );
}

export function OptionalMark() {
  const { t } = useTranslation("ui");
  return <span className="font-normal text-ink-soft"> ({t("field.optional")})</span>;
}

export function FieldHint({ field, hint }: Pick<FieldProps, "field" | "hint">) {
  if (!hint) return null;
  return (
    <div id={hintId(field)} className="mt-0.5 max-w-prose text-sm text-ink-soft">
      {hint}
    </div>
  );
}

export function FieldError({ field }: { field: Field }) {
  const { t } = useTranslation("ui");
  const { t: te } = useTranslation("errors");
  if (!hasError(field)) return null;
  return (
    <p id={errorId(field)} className="mt-1 font-medium text-accent">
      <span className="sr-only">{t("field.error")} </span>
      {field.errors?.map((error) => errorText(te, error)).join(" ")}
    </p>
  );
}
