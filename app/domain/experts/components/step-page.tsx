import { useActionData, useLocation, useSearchParams } from "@remix-run/react";
import { type ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button, LinkButton } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { Notice } from "~/ui/notice";
import { PROFILE_STEPS, type ProfileStep } from "../model";

/** One step: the question as heading, the reason for it, the result of the last action, the form. */
export function StepPage({ step, children }: { step: ProfileStep; children: ReactNode }) {
  const { t } = useTranslation("profile");
  const [search] = useSearchParams();
  const { key } = useLocation();
  const answered = useActionData() !== undefined;
  return (
    <div>
      <h1 className="text-2xl font-semibold tracking-tight">{t(`step.${step}.title`)}</h1>
      <p className="prose mt-2 text-ink-soft">{t(`step.${step}.lead`)}</p>
      {search.get("done") === "saved" && !answered ? (
        <div className="mt-6">
          <Notice key={key} tone="success">
            {t("saved")}
          </Notice>
        </div>
      ) : null}
      <div className="mt-8">{children}</div>
    </div>
  );
}

/** Buttons: save the step and continue to the next, or return to the overview without saving. */
export function SaveActions() {
  const { t } = useTranslation("common");
  return (
    <FormActions>
      <Button>{t("action.saveAndContinue")}</Button>
      <OverviewLink />
    </FormActions>
  );
}

/** Button below a list whose entries save themselves: continue to the next step. */
export function ContinueActions({ step }: { step: ProfileStep }) {
  const { t } = useTranslation("common");
  const locale = useLocale();
  return (
    <FormActions>
      <LinkButton to={localePath(locale, nextStepPath(step))}>{t("action.continue")}</LinkButton>
      <OverviewLink />
    </FormActions>
  );
}

function OverviewLink() {
  const { t } = useTranslation("profile");
  return (
    <LinkButton to={localePath(useLocale(), "/profile")} variant="quiet">
      {t("toOverview")}
    </LinkButton>
  );
}

/** The page after a step; the overview after the last one. */
export function nextStepPath(step: ProfileStep): string {
  const next = PROFILE_STEPS[PROFILE_STEPS.indexOf(step) + 1];
  return next ? `/profile/${next}` : "/profile";
}
