import { useEffect, useRef } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { errorText } from "./field";

interface Props {
  /** A conform form metadata (`form` of `useForm`), or a compatible object. */
  form: { id: string; errors?: string[] | undefined; allErrors: Record<string, string[]> };
  /** The label of each field by name; list items by their name without indexes: `degrees[].title`. */
  labels: Record<string, string>;
}

/**
 * The errors of a submitted form, above it, with one link per field. Takes the focus when it appears and whenever it
 * changes. Renders nothing when there is no error.
 */
export function ErrorSummary({ form, labels }: Props) {
  const { t } = useTranslation("ui");
  const { t: te } = useTranslation("errors");
  const box = useRef<HTMLDivElement>(null);
  const entries = Object.entries(form.allErrors).flatMap(([name, errors]) =>
    errors.map((error) => ({ name, text: errorText(te, error), label: labels[name.replace(/\[\d+\]/g, "[]")] })),
  );
  const signature = JSON.stringify(entries);
  useEffect(() => {
    if (signature !== "[]") box.current?.focus();
  }, [signature]);
  if (entries.length === 0) return null;
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      aria-labelledby={`${form.id}-summary`}
      className="mb-8 rounded border-2 border-accent bg-surface p-5"
    >
      <h2 id={`${form.id}-summary`} className="text-lg font-semibold">
        {t("errorSummary.title")}
      </h2>
      <ul className="mt-3 space-y-2">
        {entries.map(({ name, text, label }) => (
          <li key={name + text}>
            {name === "" ? (
              <span className="font-medium text-accent">{text}</span>
            ) : (
              <a href={`#${form.id}-${name}`} className="font-medium text-accent underline underline-offset-4 hover:text-accent-strong">
                {label ? `${label}: ${text}` : text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
