import { type ReactNode } from "react";

interface Props {
  type: "checkbox" | "radio";
  id: string;
  name: string;
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  defaultChecked?: boolean;
  disabled?: boolean;
  invalid?: boolean;
  describedBy?: string;
  /** Shown beside the label, for example a count of results. */
  aside?: ReactNode;
  compact?: boolean;
}

/** One checkbox or radio button with its label; the whole row is clickable. */
export function Choice({ type, id, name, value, label, hint, aside, invalid, describedBy, compact, ...input }: Props) {
  const described = [hint ? `${id}-hint` : null, describedBy].filter(Boolean).join(" ") || undefined;
  return (
    <div className={compact ? "choice choice-compact" : "choice"}>
      <input {...input} type={type} id={id} name={name} value={value} aria-invalid={invalid || undefined} aria-describedby={described} />
      <div>
        <label htmlFor={id}>{label}</label>
        {hint ? (
          <p id={`${id}-hint`} className="text-sm text-ink-soft">
            {hint}
          </p>
        ) : null}
      </div>
      {aside ? <span>{aside}</span> : null}
    </div>
  );
}
