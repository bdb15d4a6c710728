import { type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { getProfileOverview } from "~/domain/experts/get-profile-overview.server";
import { PROFILE_STEPS } from "~/domain/experts/model";
import { requestLocale, requireExpert } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { formatPercent } from "~/i18n/format";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Page } from "~/ui/page";
import { ProgressBar } from "~/ui/progress-bar";
import { StepProgress } from "~/ui/step-progress";

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const { completeness } = await getProfileOverview(await requireExpert(args));
  const t = translator(requestLocale(args.request), "profile");
  return {
    percent: completeness.percent,
    steps: completeness.steps,
    titles: Object.fromEntries(PROFILE_STEPS.map((step) => [step, t(`step.${step}.title`)])),
  };
});

/** Titles of all steps come with the frame: it is not loaded again between two steps. */
export const meta: MetaFunction<typeof loader> = ({ data, location }) => [
  { title: `${data?.titles[location.pathname.split("/")[3] ?? ""] ?? ""} · Nhịp Cầu` },
];

/** Frame of the steps: how far the profile is, and the way to each step. */
export default function ProfileSteps() {
  const { percent, steps } = useLoaderData<typeof loader>();
  const { t } = useTranslation("profile");
  const locale = useLocale();
  const current = useLocation().pathname.split("/")[3];
  return (
    <Page>
      <div className="grid gap-8 lg:grid-cols-[17.5rem_minmax(0,1fr)] lg:gap-12">
        <aside className="space-y-4 lg:sticky lg:top-6 lg:self-start" aria-label={t("progress")}>
          <ProgressBar label={t("progress")} value={percent} text={formatPercent(locale, percent / 100)} />
          <StepProgress
            steps={steps.map(({ step, state }) => ({
              key: step,
              label: t(`step.${step}.label`),
              to: localePath(locale, `/profile/${step}`),
              state: step === current ? "current" : state === "done" ? "done" : "todo",
            }))}
          />
        </aside>
        <div className="min-w-0 max-w-[46rem]">
          <Outlet />
        </div>
      </div>
    </Page>
  );
}
