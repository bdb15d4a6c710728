import { type FormMetadata } from "@conform-to/react";
import { useId } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { NECESSITIES } from "~/domain/vocabulary/positions";
import { Button } from "~/ui/button";
import { BLANK } from "./defaults";
import { type SuggestedSkill } from "./suggested-skills.server";

interface Props {
  form: FormMetadata<never>;
  /** Name of the list that a row is added to. */
  list: string;
  suggestions: readonly SuggestedSkill[];
}

/**
 * Skills found in the position's own text. One press adds a row as required or welcome. Like adding an empty row, this
 * works without JavaScript and saves nothing yet.
 */
export function Suggestions({ form, list, suggestions }: Props) {
  const { t } = useTranslation("positions");
  const id = useId();
  if (suggestions.length === 0) return null;
  return (
    <section aria-labelledby={id} className="rounded border border-line bg-surface p-4">
      <h2 id={id} className="font-medium">
        {t("form.suggested")}
      </h2>
      <p className="mt-0.5 max-w-prose text-sm text-ink-soft">{t("form.suggestedHint")}</p>
      <ul className="mt-3 divide-y divide-line border-t border-line">
        {suggestions.map(({ skillId, label, words }) => (
          <li key={skillId} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
            <div className="min-w-0 flex-1 basis-60">
              <p>{label}</p>
              <p className="text-sm text-ink-soft">{t("form.suggestedWords", { words: words.map((word) => `“${word}”`).join(", ") })}</p>
            </div>
            <div className="flex gap-1">
              {NECESSITIES.map((necessity) => (
                <Button
                  key={necessity}
                  {...form.insert.getButtonProps({
                    name: list as never,
                    defaultValue: { ...BLANK.skill, skill: skillId, text: label, necessity } as never,
                  })}
                  variant="quiet"
                  size="compact"
                  aria-label={t(`form.suggestedAs.${necessity}`, { name: label })}
                >
                  {t(`necessity.${necessity}`)}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
