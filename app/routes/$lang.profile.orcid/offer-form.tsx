import { Form } from "@remix-run/react";
import { type ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { DEGREE_LEVELS, SKILL_LEVELS } from "~/domain/vocabulary/people";
import { Button } from "~/ui/button";
import { Choice } from "~/ui/choice";
import { EmptyState } from "~/ui/empty-state";
import { plainField } from "~/ui/field";
import { FormActions } from "~/ui/form-actions";
import { Notice } from "~/ui/notice";
import { NumberField } from "~/ui/number-field";
import { SelectField } from "~/ui/select-field";
import { TextField } from "~/ui/text-field";
import { type ShownLine, type ShownOffer } from "./shown-offer.server";

interface Props {
  offer: ShownOffer;
  problem: string | undefined;
  /** Keys of ticked entries that still lack required values. */
  incomplete: readonly string[];
  /** The ticked entries of a form that is shown again; null when nothing was submitted yet. */
  ticked: readonly string[] | null;
}

/** The fetched entries by kind. Nothing is ticked in advance: the owner decides what is in a profile. */
export function OfferForm({ offer, problem, incomplete, ticked }: Props) {
  const { t } = useTranslation("researcher");
  const { t: tc } = useTranslation("common");
  const extra = [...offer.posts, ...offer.degrees].filter((line) => line.missing.length > 0 && !line.held);
  const nothing = offer.posts.length + offer.degrees.length + offer.works.length + offer.skills.length === 0;
  if (nothing) return <EmptyState title={t("nothingTitle")}>{t("nothing")}</EmptyState>;
  const isTicked = (key: string) => ticked?.includes(key) ?? false;
  const more = (line: ShownLine): ReactNode => {
    const at = extra.indexOf(line);
    if (at < 0) return null;
    return (
      <div className={`mt-1 mb-2 ml-10 flex flex-wrap gap-4 ${incomplete.includes(line.key) ? "border-l-4 border-accent pl-3" : ""}`}>
        <input type="hidden" name={`lines[${at}].key`} value={line.key} />
        {line.missing.includes("fromYear") ? (
          <NumberField field={plainField(`lines[${at}].fromYear`, null, `more-${at}-year`)} label={t("fromYear")} />
        ) : null}
        {line.missing.includes("level") ? (
          <SelectField
            field={plainField(`lines[${at}].level`, null, `more-${at}-level`)}
            label={t("level")}
            options={DEGREE_LEVELS.filter((level) => level !== "none").map((level) => ({
              value: level,
              label: tc(`degreeLevel.${level}`),
            }))}
          />
        ) : null}
        {line.missing.includes("subject") ? (
          <TextField field={plainField(`lines[${at}].subject`, null, `more-${at}-subject`)} label={t("subject")} />
        ) : null}
      </div>
    );
  };
  const list = (title: string, lines: readonly ShownLine[]) =>
    lines.length === 0 ? null : (
      <fieldset className="min-w-0">
        <legend className="text-lg font-semibold">
          {title} <span className="text-sm font-normal text-ink-soft tabular-nums">({lines.length})</span>
        </legend>
        <ul className="mt-2 divide-y divide-line border-y border-line">
          {lines.map((line) => (
            <li key={line.key}>
              <Choice
                type="checkbox"
                id={`take-${line.key}`}
                name="take"
                value={line.key}
                label={line.title}
                hint={[line.detail, line.held ? t("held") : ""].filter(Boolean).join(" · ")}
                disabled={line.held}
                defaultChecked={isTicked(line.key)}
              />
              {more(line)}
            </li>
          ))}
        </ul>
      </fieldset>
    );
  return (
    <section aria-labelledby="offer" className="border-t border-line pt-8">
      <h2 id="offer" className="text-xl font-semibold">
        {t("found", { name: offer.name || offer.orcid })}
      </h2>
      <p className="mt-1 mb-6 max-w-prose text-ink-soft">{t("choose")}</p>
      {problem ? (
        <div className="mb-6">
          <Notice tone="danger">{problem}</Notice>
        </div>
      ) : null}
      <Form method="post" className="space-y-8">
        <input type="hidden" name="orcid" value={offer.orcid} />
        {list(t("posts"), offer.posts)}
        {list(t("degrees"), offer.degrees)}
        {list(t("works"), offer.works)}
        {offer.skills.length === 0 ? null : (
          <fieldset className="min-w-0">
            <legend className="text-lg font-semibold">{t("skills")}</legend>
            <p className="mt-0.5 max-w-prose text-sm text-ink-soft">{t("skillsHint")}</p>
            <ul className="mt-2 divide-y divide-line border-y border-line">
              {offer.skills.map(({ skillId, label, words }, at) => (
                <li key={skillId} className="py-2">
                  <input type="hidden" name={`skills[${at}].id`} value={skillId} />
                  <SelectField
                    field={plainField(`skills[${at}].level`, null, `skill-${at}`)}
                    label={label}
                    hint={t("skillWords", { words })}
                    emptyLabel={t("leaveOut")}
                    options={SKILL_LEVELS.map((level) => ({ value: String(level), label: tc(`skillLevel.${level}`) }))}
                  />
                </li>
              ))}
            </ul>
          </fieldset>
        )}
        <FormActions>
          <Button name="intent" value="take">
            {t("take")}
          </Button>
          <Button name="intent" value="forget" variant="quiet">
            {t("forget")}
          </Button>
        </FormActions>
      </Form>
    </section>
  );
}
