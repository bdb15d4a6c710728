import { Form, Link, useSearchParams } from "@remix-run/react";
import { Check } from "lucide-react";
import { useTranslation } from "~/i18n/use-translation";
import { AvailabilityTimeline } from "~/domain/experts/components/availability-timeline";
import { type Completeness } from "~/domain/experts/completeness";
import { type CardAvailability } from "~/domain/vocabulary/profile";
import { type PublishGap } from "~/domain/experts/model";
import { type Visibility } from "~/domain/vocabulary/people";
import { isOpenOffer } from "~/domain/experts/rules";
import { formatDate, formatPercent } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";
import { Button, LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { PageHeader } from "~/ui/page-header";
import { ProgressBar } from "~/ui/progress-bar";
import { Publication } from "./publication";

export type OverviewData = {
  id: string;
  givenName: string;
  percent: number;
  steps: Completeness["steps"];
  helps: Completeness["helps"];
  gaps: PublishGap[];
  today: string;
  visibility: Visibility;
  publishedOn: string | null;
  confirmedOn: string | null;
  verified: boolean;
  offers: Pick<CardAvailability, "engagementType" | "from" | "until" | "hoursPerWeek" | "months">[];
};

const DONE = ["published", "unpublished", "confirmed"] as const;

/** The owner's overview: state, suggested improvements, availability, and links to each step. */
export function Overview({ overview }: { overview: OverviewData }) {
  const { t } = useTranslation("profile");
  const { t: tc } = useTranslation("common");
  const { t: th } = useTranslation("home");
  const locale = useLocale();
  const [search] = useSearchParams();
  const done = DONE.find((one) => one === search.get("done"));
  const nothingOffered = !overview.offers.some((offer) => isOpenOffer(offer, overview.today));
  // Until the profile can be published, the main button leads to the first incomplete step.
  const next = overview.publishedOn || overview.gaps.length === 0 ? undefined : overview.steps.find(({ state }) => state !== "done")?.step;
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={overview.givenName ? t("hub.lead", { name: overview.givenName }) : t("hub.leadNameless")}
        above={overview.verified ? <Badge tone="verified">{tc("word.verified")}</Badge> : undefined}
        actions={
          <>
            <LinkButton to={localePath(locale, "/profile/preview")} variant="secondary">
              {t("hub.preview")}
            </LinkButton>
            <LinkButton to={localePath(locale, "/profile/orcid")} variant="secondary">
              {t("hub.orcid")}
            </LinkButton>
            <LinkButton to={localePath(locale, `/profile/cv.pdf?lang=${locale}`)} reloadDocument variant="secondary">
              {t("hub.cv")}
            </LinkButton>
            {next ? (
              <LinkButton to={localePath(locale, `/profile/${next}`)}>{t("hub.goOn", { step: t(`step.${next}.label`) })}</LinkButton>
            ) : null}
            {overview.publishedOn ? (
              <LinkButton to={localePath(locale, "/recommended")}>{th("next.find_positions.label")}</LinkButton>
            ) : null}
          </>
        }
      />
      {done ? (
        <div className="mb-8">
          <Notice tone="success">{t(`done.${done}`)}</Notice>
        </div>
      ) : null}
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0 space-y-12">
          <Publication overview={overview} />
          <section aria-labelledby="hub-availability">
            <h2 id="hub-availability" className="mb-4 text-xl font-semibold">
              {t("hub.availability")}
            </h2>
            {nothingOffered ? (
              <Notice
                tone="warning"
                standing
                action={
                  <LinkButton to={localePath(locale, "/profile/availability")} variant="secondary" size="compact">
                    {t("availability.add")}
                  </LinkButton>
                }
              >
                {t("availability.nothing")}
              </Notice>
            ) : (
              <>
                <AvailabilityTimeline availability={overview.offers} today={overview.today} />
                <Form method="post" className="mt-5 flex flex-wrap items-center gap-4">
                  <Button variant="secondary" size="compact" name="intent" value="confirm">
                    {t("availability.confirm")}
                  </Button>
                  {overview.confirmedOn ? (
                    <p className="text-sm text-ink-soft">
                      {t("availability.confirmedOn", { date: formatDate(locale, overview.confirmedOn) })}
                    </p>
                  ) : null}
                </Form>
              </>
            )}
          </section>
          <Steps steps={overview.steps} />
        </div>
        <aside className="space-y-6 max-lg:order-first" aria-label={t("progress")}>
          <ProgressBar label={t("progress")} value={overview.percent} text={formatPercent(locale, overview.percent / 100)} />
          {overview.helps.length > 0 ? (
            <div>
              <h2 className="font-semibold">{t("hub.helps")}</h2>
              <ul className="mt-2 divide-y divide-line border-y border-line">
                {overview.helps.map(({ step, points }) => (
                  <li key={step} className="flex items-baseline justify-between gap-4 py-2">
                    <Link to={localePath(locale, `/profile/${step}`)} className="link">
                      {t(`help.${step}`)}
                    </Link>
                    <span className="text-sm text-ink-soft tabular-nums">{t("hub.points", { points })}</span>
                  </li>
                ))}
              </ul>
            </div>
          ) : null}
        </aside>
      </div>
    </>
  );
}

function Steps({ steps }: { steps: Completeness["steps"] }) {
  const { t } = useTranslation("profile");
  const locale = useLocale();
  return (
    <section aria-labelledby="hub-steps">
      <h2 id="hub-steps" className="mb-4 text-xl font-semibold">
        {t("hub.steps")}
      </h2>
      <ol className="divide-y divide-line border-y border-line">
        {steps.map(({ step, state }) => (
          <li key={step}>
            <Link
              to={localePath(locale, `/profile/${step}`)}
              className="flex min-h-12 items-center gap-3 px-1 py-2 text-ink no-underline hover:text-primary"
            >
              <span className="min-w-0 flex-1">{t(`step.${step}.label`)}</span>
              <span className="flex items-center gap-1 text-sm text-ink-soft">
                {state === "done" ? <Check aria-hidden="true" className="size-4 text-primary" /> : null}
                {t(`state.${state}`)}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
