import { type LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useLocation, useRouteLoaderData } from "@remix-run/react";
import { type ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { getProfileOverview } from "~/domain/experts/get-profile-overview.server";
import { requireExpert } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { retryAfter } from "~/http/retry-after";
import { formatPercent } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Page } from "~/ui/page";
import { type PageHandle } from "~/ui/page-head";
import { ProgressBar } from "~/ui/progress-bar";
import { RouteError } from "~/ui/route-error";
import { StepProgress } from "~/ui/step-progress";

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const { completeness } = await getProfileOverview(await requireExpert(args));
  return {
    percent: completeness.percent,
    steps: completeness.steps,
  };
});

/** Do not reload the layout when moving between two steps: the current step is in the address. */
export const handle: PageHandle<typeof loader> = {
  title: ({ data, t, pathname }) => {
    const current = data.steps.find(({ step }) => step === pathname.split("/")[3]);
    return current ? t(`profile:step.${current.step}.title`) : t("profile:title");
  },
};

export const headers = retryAfter;

export default function ProfileSteps() {
  return (
    <StepsFrame frame={useLoaderData<typeof loader>()}>
      <Outlet />
    </StepsFrame>
  );
}

/** When a step fails, the links to the other steps stay. */
export function ErrorBoundary() {
  const frame = useRouteLoaderData<typeof loader>("routes/$lang.profile._steps");
  if (!frame) return <RouteError />;
  return (
    <StepsFrame frame={frame}>
      <RouteError section="h1" />
    </StepsFrame>
  );
}

/** Layout of the steps: the profile's progress, and links to each step. */
function StepsFrame({ frame, children }: { frame: ReturnType<typeof useLoaderData<typeof loader>>; children: ReactNode }) {
  const { percent, steps } = frame;
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
        <div className="min-w-0 max-w-[46rem]">{children}</div>
      </div>
    </Page>
  );
}
