import { Form } from "@remix-run/react";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { SKILL_LEVELS } from "~/domain/vocabulary/people";
import { Button } from "~/ui/button";
import { Choice } from "~/ui/choice";
import { plainField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { SelectControl } from "~/ui/select-field";
import { type Proposal } from "./propose-skills.server";

interface Props {
  title: ReactNode;
  lead: ReactNode;
  proposals: readonly Proposal[];
  error?: string | undefined;
  /** Whether it is the result of the form just submitted: the heading then takes the focus, since that form is far below. */
  answers?: boolean;
}

/** Skills found in a text, to select and give a level; only selected ones are added. */
export function ProposalsForm({ title, lead, proposals, error, answers = false }: Props) {
  const { t } = useTranslation("profile");
  const { t: tc } = useTranslation("common");
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (answers) heading.current?.focus();
  }, [answers]);
  const levels = SKILL_LEVELS.map((level) => ({ value: String(level), label: tc(`skillLevel.${level}`) }));
  return (
    <section aria-labelledby={id} className="mb-8 rounded border border-line bg-surface p-5 md:p-6">
      <h2 id={id} ref={heading} tabIndex={-1} className="text-lg font-semibold">
        {title}
      </h2>
      <p className="prose mt-1 text-sm text-ink-soft">{lead}</p>
      {error ? (
        <div className="mt-4">
          <Notice tone="danger">{error}</Notice>
        </div>
      ) : null}
      <Form method="post" className="mt-4">
        <input type="hidden" name="intent" value="add" />
        <ul className="divide-y divide-line border-y border-line">
          {proposals.map(({ skillId, label, words, ticked, level }, at) => {
            const field = `${id}-${skillId}`;
            return (
              <li key={skillId} className="grid items-start gap-x-4 gap-y-1 py-2 sm:grid-cols-[minmax(0,1fr)_18rem]">
                <input type="hidden" name={`skills[${at}].id`} value={skillId} />
                <Choice
                  type="checkbox"
                  id={field}
                  name={`skills[${at}].add`}
                  value="on"
                  label={label}
                  hint={words.length > 0 ? t("skills.found.words", { words: words.map((word) => `“${word}”`).join(", ") }) : undefined}
                  defaultChecked={ticked}
                />
                <div>
                  <label htmlFor={`${field}-level`} className="sr-only">
                    {t("skills.found.levelOf", { name: label })}
                  </label>
                  <SelectControl
                    field={plainField(`skills[${at}].level`, level, `${field}-level`)}
                    options={levels}
                    emptyLabel={null}
                    width="full"
                  />
                </div>
              </li>
            );
          })}
        </ul>
        <div className="mt-5">
          <Button variant="secondary">{t("skills.found.add")}</Button>
        </div>
      </Form>
    </section>
  );
}
