import { type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { CRITERION_VERDICTS, GENERAL_CRITERIA, SPECIFIC_CRITERIA, type Criterion } from "~/domain/cases/dossier/criteria";
import { type CriterionCheck, type DossierView } from "~/domain/cases/dossier/model";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { ErrorSummary } from "~/ui/error-summary";
import { RadioGroup } from "~/ui/radio-group";
import { TextAreaField } from "~/ui/text-area-field";

const TONES = { met: "success", not_met: "accent", unclear: "warning", open: "warning" } as const;

type Answer = { result: SubmissionResult<string[]>; of: string } | null;

/** The criteria of Article 3; with verdict and evidence for those who decide, as a plain list for the expert. */
export function Checklist({ dossier, answer }: { dossier: DossierView; answer: Answer }) {
  const { t } = useTranslation("dossiers");
  const { checks, standing } = dossier;
  return (
    <section aria-labelledby="checklist" className="mt-12 border-t border-line pt-8">
      <h2 id="checklist" className="flex flex-wrap items-center gap-3 text-xl font-semibold">
        {t("dossier.checklist")}
        {standing ? <Badge tone={TONES[standing]}>{t(`dossier.standing.${standing}`)}</Badge> : null}
      </h2>
      <p className="mt-1 max-w-prose text-ink-soft">{checks ? t("dossier.checklistLead") : t("dossier.checklistExpert")}</p>
      {(["general", "specific"] as const).map((group) => (
        <div key={group} className="mt-6">
          <h3 className="font-semibold">{t(`dossier.${group}`)}</h3>
          <ul className="mt-2 divide-y divide-line border-y border-line">
            {(group === "general" ? GENERAL_CRITERIA : SPECIFIC_CRITERIA).map((criterion) => (
              <li key={criterion} className="py-4" data-print="keep">
                <p className="max-w-prose">{t(`criterion.${criterion}`)}</p>
                {checks ? (
                  <Check
                    criterion={criterion}
                    check={checks.find((check) => check.criterion === criterion) ?? null}
                    mayCheck={dossier.mayCheck}
                    result={answer?.of === criterion ? answer.result : null}
                  />
                ) : null}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Check({
  criterion,
  check,
  mayCheck,
  result,
}: {
  criterion: Criterion;
  check: CriterionCheck | null;
  mayCheck: boolean;
  result: SubmissionResult<string[]> | null;
}) {
  const { t } = useTranslation("dossiers");
  return (
    <>
      <p className="mt-2">
        {check ? (
          <Badge tone={TONES[check.verdict]}>{t(`dossier.verdict.${check.verdict}`)}</Badge>
        ) : (
          <Badge>{t("dossier.verdict.none")}</Badge>
        )}
      </p>
      {check?.evidence ? <p className="mt-2 max-w-prose wrap-anywhere whitespace-pre-line">{check.evidence}</p> : null}
      {mayCheck ? (
        <div data-print="hide" className="mt-2">
          <Disclosure summary={t("dossier.change")} open={result !== null}>
            <CheckForm key={`${check?.at} ${result ? "again" : ""}`} criterion={criterion} check={check} result={result} />
          </Disclosure>
        </div>
      ) : null}
    </>
  );
}

function CheckForm({
  criterion,
  check,
  result,
}: {
  criterion: Criterion;
  check: CriterionCheck | null;
  result: SubmissionResult<string[]> | null;
}) {
  const { t } = useTranslation("dossiers");
  const [form, fields] = useForm<{ verdict: string; evidence: string }>({
    id: `check-${criterion}`,
    lastResult: result,
    defaultValue: { verdict: check?.verdict ?? "", evidence: check?.evidence ?? "" },
  });
  return (
    <Form method="post" id={form.id} noValidate className="space-y-4">
      <ErrorSummary form={form} labels={{ verdict: t("dossier.verdictLabel"), evidence: t("dossier.evidence") }} />
      <input type="hidden" name="criterion" value={criterion} />
      <RadioGroup
        field={fields.verdict}
        label={t("dossier.verdictLabel")}
        options={CRITERION_VERDICTS.map((verdict) => ({ value: verdict, label: t(`dossier.verdict.${verdict}`) }))}
      />
      <TextAreaField field={fields.evidence} label={t("dossier.evidence")} rows={3} max={2_000} optional />
      <Button size="compact" name="intent" value="check">
        {t("dossier.record")}
      </Button>
    </Form>
  );
}
