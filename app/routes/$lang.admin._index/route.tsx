import { type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { readIndexHealth } from "~/domain/search/read-index-health.server";
import { requestLocale, requireAdministrator } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { formatDateTime, formatNumber } from "~/i18n/format";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const health = await readIndexHealth(await requireAdministrator(args));
  const t = translator(requestLocale(args.request), "admin");
  return { title: `${t("home.title")} · Nhịp Cầu`, health };
});

export default function AdminHome() {
  const { health } = useLoaderData<typeof loader>();
  const { t } = useTranslation("admin");
  const locale = useLocale();
  const built = (at: string | null) => (at ? formatDateTime(locale, at) : t("home.never"));
  return (
    <Page>
      <PageHeader title={t("home.title")} />
      <ul className="grid gap-4 md:grid-cols-2">
        {(["people", "audit"] as const).map((area) => (
          <li key={area} className="relative rounded border border-line bg-surface p-5 hover:border-primary">
            <h2 className="text-lg font-semibold">
              <Link to={localePath(locale, `/admin/${area}`)} className="text-primary after:absolute after:inset-0 after:content-['']">
                {t(`home.${area}`)}
              </Link>
            </h2>
            <p className="mt-1 text-ink-soft">{t(`home.${area}Lead`)}</p>
          </li>
        ))}
      </ul>
      <section aria-labelledby="index-health" className="mt-12">
        <h2 id="index-health" className="text-xl font-semibold">
          {t("home.index")}
        </h2>
        <dl className="mt-4 max-w-form divide-y divide-line border-y border-line">
          <Fact label={t("home.worker")}>
            {health.workerRuns ? <Badge tone="success">{t("home.workerRuns")}</Badge> : <Badge tone="accent">{t("home.workerStands")}</Badge>}
          </Fact>
          <Fact label={t("home.waiting")}>{health.waiting === 0 ? t("home.nothingWaits") : formatNumber(locale, health.waiting)}</Fact>
          {health.waiting === 0 ? null : <Fact label={t("home.oldest")}>{t("home.oldestSeconds", { count: health.oldest })}</Fact>}
          <Fact label={t("home.builtExperts")}>{built(health.builtAt.expert)}</Fact>
          <Fact label={t("home.builtPositions")}>{built(health.builtAt.position)}</Fact>
          <Fact label={t("home.mailWaiting")}>{formatNumber(locale, health.mail.waiting)}</Fact>
          <Fact label={t("home.mailFailed")}>{formatNumber(locale, health.mail.failed)}</Fact>
        </dl>
      </section>
    </Page>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-3">
      <dt className="text-ink-soft">{label}</dt>
      <dd className="tabular-nums">{children}</dd>
    </div>
  );
}
