import { type FocusEvent, useRef } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { proposeNameParts } from "~/domain/experts/names";
import { type Field } from "~/ui/field";
import { TextField } from "~/ui/text-field";

type Names = "fullName" | "familyName" | "givenName";

/**
 * The full name and its two parts. When the full name changes, parts that are empty or still hold the last suggestion
 * get the new suggestion; values that the person typed are kept. Without JavaScript the server does this.
 */
export function NameFields({ fields, labels }: { fields: Record<Names, Field>; labels: Record<Names, string> }) {
  const { t } = useTranslation("profile");
  const box = useRef<HTMLDivElement>(null);
  const proposed = useRef(proposeNameParts(String(fields.fullName.initialValue ?? "")));

  function propose(event: FocusEvent<HTMLDivElement>) {
    if (!(event.target instanceof HTMLInputElement) || event.target.name !== "fullName") return;
    const parts = proposeNameParts(event.target.value);
    for (const name of ["familyName", "givenName"] as const) {
      const input = box.current?.querySelector<HTMLInputElement>(`input[name="${name}"]`);
      if (input && (input.value === "" || input.value === proposed.current[name])) input.value = parts[name];
    }
    proposed.current = parts;
  }

  return (
    <div ref={box} onBlur={propose} className="space-y-6">
      <TextField field={fields.fullName} label={labels.fullName} hint={t("names.fullNameHint")} autoComplete="name" spellCheck={false} />
      <div className="grid gap-6 sm:grid-cols-2 sm:items-end">
        <TextField
          field={fields.familyName}
          label={labels.familyName}
          hint={t("names.familyNameHint")}
          autoComplete="family-name"
          spellCheck={false}
          optional
        />
        <TextField
          field={fields.givenName}
          label={labels.givenName}
          hint={t("names.givenNameHint")}
          autoComplete="given-name"
          spellCheck={false}
          optional
        />
      </div>
    </div>
  );
}
