import { type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { EngagementTerms } from "~/domain/cases/engagement/components/engagement-terms";
import { ReviewList } from "~/domain/cases/engagement/components/review-list";
import { type CaseEngagement, getCaseEngagement } from "~/domain/cases/engagement/get-case-engagement.server";
import { ENGAGEMENT_STEPS, type EngagementStep } from "~/domain/cases/engagement/steps";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { formatDate } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Notice } from "~/ui/notice";

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  requestLocale(args.request);
  return getCaseEngagement(actor, args.params.id ?? "");
});

/** The result of a selection: the agreement, its reviews, and the actions possible now. */
export default function CaseEngagementTab() {
  const tab = useLoaderData<typeof loader>();
  const { t } = useTranslation("engagements");
  const [search] = useSearchParams();
  const locale = useLocale();
  const base = localePath(locale, `/cases/${tab.caseId}/engagement`);
  const done = ENGAGEMENT_STEPS.find((step) => step === search.get("done"));
  const [latest, ...earlier] = [...tab.engagements].reverse();
  return (
    <>
      {done ? (
        <div className="mb-6">
          <Notice tone="success">{t(`done.${done}`)}</Notice>
        </div>
      ) : null}
      {latest ? (
        <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_18rem]">
          <div className="min-w-0 max-lg:order-2">
            {[latest, ...earlier].map((engagement) => (
              <div key={engagement.id}>
                <EngagementTerms engagement={engagement} researchOrder={tab.researchOrder} />
                {engagement.days.length > 0 || engagement.id === latest.id ? (
                  <>
                    <h3 className="text-lg font-semibold">{t("review.title")}</h3>
                    {engagement.id === latest.id ? (
                      <p className="mt-1 mb-4 max-w-prose text-ink-soft">{t("review.lead")}</p>
                    ) : (
                      <div className="mb-4" />
                    )}
                    <ReviewList engagement={engagement} />
                  </>
                ) : null}
              </div>
            ))}
          </div>
          <aside className="space-y-6 max-lg:order-1" data-print="hide">
            <ReviewDue review={tab.review} base={base} />
            {tab.wishesOtherForm ? (
              <Notice standing title={t("tab.otherFormTitle")}>
                <p>{t("tab.otherForm")}</p>
              </Notice>
            ) : null}
            <Steps steps={tab.steps} base={base} tab={tab} />
            {tab.notOwner && tab.caseState === "engaged" ? <p className="text-sm text-ink-soft">{t("tab.notOwner")}</p> : null}
            {tab.expertId ? (
              <p>
                <Link to={localePath(locale, `/experts/${tab.expertId}/path`)} className="link inline-flex min-h-11 items-center">
                  {t("tab.path")}
                </Link>
              </p>
            ) : null}
          </aside>
        </div>
      ) : (
        <EmptyState
          title={t("tab.notYet")}
          action={
            tab.steps.includes("agree") ? (
              <LinkButton to={`${base}/agree`} variant="accent">
                {t("step.agree")}
              </LinkButton>
            ) : null
          }
        >
          <p>{tab.caseState === "selected" ? t("tab.notYetSelected") : t("tab.notYetOther")}</p>
          {tab.notOwner && tab.caseState === "selected" ? <p className="mt-2">{t("tab.notOwner")}</p> : null}
        </EmptyState>
      )}
    </>
  );
}

function ReviewDue({ review, base }: Pick<CaseEngagement, "review"> & { base: string }) {
  const { t } = useTranslation("engagements");
  const locale = useLocale();
  if (!review || (review.timing !== "due" && review.timing !== "overdue")) return null;
  const overdue = review.timing === "overdue";
  const date = formatDate(locale, review.dueOn);
  return (
    <Notice
      standing
      tone={overdue ? "warning" : "info"}
      title={overdue ? t("tab.reviewOverdue", { date }) : t("tab.reviewDue", { date })}
      action={
        <LinkButton to={`${base}/review`} variant="primary" size="compact">
          {t("step.review")}
        </LinkButton>
      }
    >
      <p>{t("tab.reviewWhy")}</p>
    </Notice>
  );
}

function Steps({
  steps,
  base,
  tab,
}: {
  steps: readonly EngagementStep[];
  base: string;
  tab: Pick<CaseEngagement, "researchOrder" | "wishesOtherForm" | "engagements">;
}) {
  const { t } = useTranslation("engagements");
  if (steps.length === 0) return null;
  // The return home is the purpose of the product: it comes first until the expert has returned, especially when they wish to.
  const away = tab.engagements.at(-1)?.engagementType !== "return_long_term";
  const ordered = away ? [...steps].sort((a, b) => Number(b === "continue") - Number(a === "continue")) : steps;
  const variantOf = (step: EngagementStep) => {
    if (step === "end") return "quiet";
    if (step !== "continue" || !away) return "secondary";
    return tab.wishesOtherForm ? "accent" : "primary";
  };
  return (
    <nav aria-labelledby="engagement-steps">
      <h2 id="engagement-steps" className="mb-3 text-lg font-semibold">
        {t("tab.next")}
      </h2>
      <ul className="space-y-2">
        {ordered.map((step) => (
          <li key={step} className="flex flex-col">
            <LinkButton to={`${base}/${step}`} variant={variantOf(step)}>
              {step === "complete" && tab.researchOrder ? t("step.completeOrder") : t(`step.${step}`)}
            </LinkButton>
          </li>
        ))}
      </ul>
    </nav>
  );
}
