import { type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { getCaseEngagement } from "~/domain/cases/engagement/get-case-engagement.server";
import { ENGAGEMENT_STEPS, type EngagementStep } from "~/domain/cases/engagement/steps";
import { Refusal } from "~/domain/refusal";
import { requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { revalidateWhenStale } from "~/http/revalidate-when-stale";
import { formatDate } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { type PageHandle } from "~/ui/page-head";
import { CloseForm } from "./close-form";
import { RenewForm } from "./renew-form";
import { ReviewForm } from "./review-form";
import { saveStep } from "./save-step.server";
import { stepStart } from "./step-start.server";
import { TermsForm } from "./terms-form";

export const shouldRevalidate = revalidateWhenStale;

/** One step of an engagement on its own page; a step that is not possible now is refused. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const step = stepOf(args.params.step);
  const tab = await getCaseEngagement(actor, args.params.id ?? "");
  if (!tab.steps.includes(step)) throw new Refusal(tab.mayRecord ? "not_found" : "forbidden");
  return { step, researchOrder: tab.researchOrder, start: stepStart(tab) };
});

export const handle: PageHandle<typeof loader> = { title: ({ data, t }) => t(`engagements:step.${data.step}`) };

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  return saveStep(actor, args.request, { step: stepOf(args.params.step), caseId: args.params.id ?? "" });
});

function stepOf(name: string | undefined): EngagementStep {
  const step = ENGAGEMENT_STEPS.find((each) => each === name);
  if (!step) throw new Refusal("not_found");
  return step;
}

export default function EngagementStepPage() {
  const { step, researchOrder, start } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useTranslation("engagements");
  const locale = useLocale();
  const back = localePath(locale, `/cases/${start.caseId}/engagement`);
  const order = step === "complete" && researchOrder;
  const props = { start, answer, back, researchOrder };
  return (
    <div className="max-w-form">
      <p className="mb-2">
        <Link to={back} className="link text-sm">
          {t("tab.title")}
        </Link>
      </p>
      <h2 className="text-xl font-semibold tracking-tight md:text-2xl">{order ? t("step.completeOrder") : t(`step.${step}`)}</h2>
      <p className="prose mt-2 mb-8 text-ink-soft">
        {order ? t("stepLead.completeOrder") : t(`stepLead.${step}`, { date: start.review ? formatDate(locale, start.review.dueOn) : "" })}
      </p>
      {step === "agree" || step === "continue" ? <TermsForm {...props} step={step} /> : null}
      {step === "renew" ? <RenewForm {...props} /> : null}
      {step === "review" ? <ReviewForm {...props} /> : null}
      {step === "complete" || step === "end" ? <CloseForm {...props} step={step} /> : null}
    </div>
  );
}
