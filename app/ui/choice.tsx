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
    <div
      className={`relative flex items-start gap-3 rounded has-[:checked]:bg-primary-soft pointer-coarse:min-h-11 ${compact ? "px-1.5 py-1" : "min-h-11 px-2.5 py-2"}`}
    >
      <input
        {...input}
        type={type}
        id={id}
        name={name}
        value={value}
        aria-invalid={invalid || undefined}
        aria-describedby={described}
        className={`relative z-1 shrink-0 ${compact ? "mt-0.5 size-4.5" : "mt-0.5 size-5"}`}
      />
      <div className={`min-w-0 flex-1 ${compact ? "text-sm" : ""}`}>
        <label htmlFor={id} className="block cursor-pointer before:absolute before:inset-0 before:content-['']">
          {label}
        </label>
        {hint ? (
          <p id={`${id}-hint`} className="text-sm text-ink-soft">
            {hint}
          </p>
        ) : null}
      </div>
      {aside ? <span className="text-sm text-ink-soft tabular-nums">{aside}</span> : null}
    </div>
  );
}
