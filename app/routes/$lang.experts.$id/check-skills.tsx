import { Form, useActionData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { useEvidenceWords } from "~/domain/experts/components/evidence-line";
import { useStepForm } from "~/domain/experts/components/use-step-form";
import { type LabelledExpert } from "~/domain/experts/label-expert-view";
import { formatDate } from "~/i18n/format";
import { useLocale } from "~/i18n/use-locale";
import { Button } from "~/ui/button";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/error-summary";
import { Notice } from "~/ui/notice";

type Props = { skills: LabelledExpert["skills"]; version: number };

/** Lets a coordinator verify single skills or withdraw the verification, for the version of the profile shown on the page. */
export function CheckSkills({ skills, version }: Props) {
  const { t } = useTranslation("experts");
  const { t: tc } = useTranslation("common");
  const words = useEvidenceWords();
  const locale = useLocale();
  const [search] = useSearchParams();
  const answered = useActionData() !== undefined;
  const done = answered ? null : search.get("done");
  const { form, fields, version: shownVersion } = useStepForm<{ skillIds: string[] }>("check", {}, version);
  const labels = { skillIds: t("check.skills") };
  return (
    <div data-print="hide" className="mt-4 space-y-4">
      {done === "check" || done === "withdraw" ? <Notice tone="success">{t(`check.done.${done}`)}</Notice> : null}
      <Disclosure summary={t("check.title")} open={answered}>
        <Form method="post" id={form.id} noValidate preventScrollReset className="space-y-5 pb-2">
          <ErrorSummary form={form} labels={labels} />
          <input type="hidden" name="version" value={shownVersion} />
          <CheckboxGroup
            field={fields.skillIds}
            label={labels.skillIds}
            hint={t("check.hint")}
            options={skills.map((skill) => ({
              value: skill.skillId,
              label: `${skill.label}, ${tc(`skillLevel.${skill.level}`)}`,
              hint: [skill.verifiedOn ? t("evidence.verifiedOn", { date: formatDate(locale, skill.verifiedOn) }) : "", words(skill)]
                .filter(Boolean)
                .join(" · "),
            }))}
            columns={2}
            compact
          />
          <div className="flex flex-wrap gap-3">
            <Button variant="secondary" name="intent" value="check">
              {t("check.confirm")}
            </Button>
            {skills.some((skill) => skill.verifiedOn !== null) ? (
              <Button variant="quiet" name="intent" value="withdraw">
                {t("check.withdraw")}
              </Button>
            ) : null}
          </div>
        </Form>
      </Disclosure>
    </div>
  );
}
