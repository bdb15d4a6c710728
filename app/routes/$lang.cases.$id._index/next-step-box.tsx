import { useOutletContext } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { type NextStep } from "~/domain/cases/model";
import { formatDate } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";
import { LinkButton } from "~/ui/button";
import { Card } from "~/ui/card";
import { PART_OF_STEP } from "./part-of-step";

export type NextStepData = {
  step: NextStep | null;
  note: string;
  dueOn: string | null;
  overdue: boolean;
  owner: string;
  ownerSelf: boolean;
  mayAgree: boolean;
};

/** The next step: what, until when, who owns it and where it is done. Shown on every open case to those who manage it. */
export function NextStepBox({ caseId, next, closed }: { caseId: string; next: NextStepData; closed: boolean }) {
  const { t } = useTranslation("cases");
  const { t: ti } = useTranslation("caseCodes");
  const { t: te } = useTranslation("engagements");
  const locale = useLocale();
  const { tabs } = useOutletContext<{ tabs: readonly string[] }>();
  const part = closed || next.step === null ? undefined : PART_OF_STEP[next.step];
  const base = localePath(locale, `/cases/${caseId}`);
  const agree = next.step === "agree_engagement" && next.mayAgree;
  return (
    <Card as="section" selected={next.overdue}>
      <h2 className="text-sm text-ink-soft">{t("now.title")}</h2>
      {closed || next.step === null ? (
        <p className="mt-1">{t("now.closed")}</p>
      ) : (
        <>
          <p className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-lg font-semibold">
            {ti(`nextStep.${next.step}`)}
            {next.dueOn ? (
              <Badge tone={next.overdue ? "accent" : "neutral"}>
                {next.overdue
                  ? t("now.overdue", { date: formatDate(locale, next.dueOn) })
                  : t("now.due", { date: formatDate(locale, next.dueOn) })}
              </Badge>
            ) : null}
          </p>
          {next.note ? <p className="mt-1">{next.note}</p> : null}
        </>
      )}
      <p className="mt-2 text-sm text-ink-soft">{next.ownerSelf ? t("now.ownerYou") : t("now.owner", { name: next.owner })}</p>
      {part && tabs.includes(part) ? (
        <div className="mt-4" data-print="hide">
          <LinkButton to={agree ? `${base}/engagement/agree` : `${base}/${part}`} variant={next.ownerSelf ? "primary" : "secondary"}>
            {agree ? te("step.agree") : t("now.go", { part: t(`frame.${part}`) })}
          </LinkButton>
        </div>
      ) : null}
    </Card>
  );
}
