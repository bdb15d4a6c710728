import { useTranslation } from "react-i18next";
import { type NextStep } from "~/domain/introductions/model";
import { formatDate } from "~/i18n/format";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";

export type NextStepData = { step: NextStep | null; note: string; dueOn: string | null; overdue: boolean; owner: string; ownerSelf: boolean };

/** What comes next, until when, and who answers for it: on every open case, for those who manage it. */
export function NextStepBox({ next, closed }: { next: NextStepData; closed: boolean }) {
  const { t } = useTranslation("cases");
  const { t: ti } = useTranslation("introductions");
  const locale = useLocale();
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
              <Badge tone={next.overdue ? "accent" : "neutral"}>{next.overdue ? t("now.overdue", { date: formatDate(locale, next.dueOn) }) : t("now.due", { date: formatDate(locale, next.dueOn) })}</Badge>
            ) : null}
          </p>
          {next.note ? <p className="mt-1">{next.note}</p> : null}
        </>
      )}
      <p className="mt-2 text-sm text-ink-soft">{next.ownerSelf ? t("now.ownerYou") : t("now.owner", { name: next.owner })}</p>
    </Card>
  );
}
