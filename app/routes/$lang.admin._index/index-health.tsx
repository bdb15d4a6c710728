import { Form, Link, useRevalidator } from "@remix-run/react";
import { type ReactNode, useEffect } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { type IndexHealth, type IndexState } from "~/domain/search/read-index-health.server";
import { formatDateTime, formatNumber } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Table } from "~/ui/table";

/** The lag of index and mail, and a button to rebuild each index. */
export function IndexHealthSection({ health }: { health: IndexHealth }) {
  const { t } = useTranslation("admin");
  const locale = useLocale();
  const underWay = health.indexes.some((index) => index.rebuild !== "none");
  useFreshFigures(underWay);
  return (
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
        <Fact label={t("home.mailWaiting")}>{formatNumber(locale, health.mail.waiting)}</Fact>
        <Fact label={t("home.mailHeld")}>
          <Link to={localePath(locale, "/admin/mail")} className="link">
            {formatNumber(locale, health.mail.held)}
          </Link>
        </Fact>
      </dl>
      <div className="mt-8">
        <Table<IndexState>
          caption={t("home.indexes")}
          captionHidden
          columns={[
            { key: "kind", header: t("home.kindColumn"), title: true, cell: ({ kind }) => t(`home.kind.${kind}`) },
            { key: "documents", header: t("home.documents"), cell: (index) => <Documents index={index} /> },
            {
              key: "built",
              header: t("home.builtAt"),
              cell: ({ builtAt }) => (builtAt ? formatDateTime(locale, builtAt) : t("home.never")),
            },
            { key: "rebuild", header: t("home.rebuildColumn"), cell: (index) => <Rebuild index={index} /> },
          ]}
          rows={health.indexes}
          rowKey={({ kind }) => kind}
        />
      </div>
      <p className="prose mt-3 text-sm text-ink-soft">{t("home.rebuildHint")}</p>
      <Unreadable unreadable={health.unreadable} />
      {underWay ? (
        <p className="mt-2">
          <Link to={localePath(locale, "/admin")} reloadDocument className="link inline-flex min-h-11 items-center">
            {t("home.refresh")}
          </Link>
        </p>
      ) : null}
    </section>
  );
}

/** Renders nothing when every record can be read, which is the usual case. */
function Unreadable({ unreadable: { total, records } }: Pick<IndexHealth, "unreadable">) {
  const { t } = useTranslation("admin");
  const locale = useLocale();
  if (total === 0) return null;
  return (
    <section aria-labelledby="unreadable" className="mt-8">
      <h3 id="unreadable" className="text-lg font-semibold">
        {t("home.unreadable", { total: formatNumber(locale, total) })}
      </h3>
      <p className="prose mt-1 text-sm text-ink-soft">{t("home.unreadableHint")}</p>
      <Table<IndexHealth["unreadable"]["records"][number]>
        caption={t("home.unreadableCaption")}
        captionHidden
        columns={[
          {
            key: "record",
            header: t("home.record"),
            title: true,
            cell: ({ model, key }) => <code className="break-all">{`${model} ${key}`}</code>,
          },
          {
            key: "reason",
            header: t("home.reason"),
            cell: ({ code, part }) => <code className="break-all">{part ? `${code}: ${part}` : code}</code>,
          },
          { key: "seenAt", header: t("home.seenAt"), cell: ({ seenAt }) => formatDateTime(locale, seenAt) },
        ]}
        rows={records}
        rowKey={({ model, key }) => `${model} ${key}`}
      />
    </section>
  );
}

function Documents({ index }: { index: IndexState }) {
  const { t } = useTranslation("admin");
  const locale = useLocale();
  if (index.documents === null) return t("home.documentsUnknown");
  return t("home.documentsOf", { documents: formatNumber(locale, index.documents), records: formatNumber(locale, index.records) });
}

function Rebuild({ index }: { index: IndexState }) {
  const { t } = useTranslation("admin");
  const locale = useLocale();
  if (index.rebuild === "asked") return <span role="status">{t("home.asked")}</span>;
  if (index.rebuild === "running") {
    const written = formatNumber(locale, index.written ?? 0);
    return <span role="status">{t("home.running", { written, records: formatNumber(locale, index.records) })}</span>;
  }
  return (
    <Form method="post" preventScrollReset>
      <Button variant="secondary" size="compact" name="rebuild" value={index.kind} aria-label={t(`home.rebuildNamed.${index.kind}`)}>
        {t("home.rebuild")}
      </Button>
    </Form>
  );
}

const REFRESH_MS = 2_000;

/** Reloads the figures while a rebuild is running; without JavaScript the link does. */
function useFreshFigures(underWay: boolean) {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (!underWay || state !== "idle") return;
    const timer = setTimeout(revalidate, REFRESH_MS);
    return () => clearTimeout(timer);
  }, [underWay, state, revalidate]);
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-3">
      <dt className="text-ink-soft">{label}</dt>
      <dd className="tabular-nums">{children}</dd>
    </div>
  );
}
