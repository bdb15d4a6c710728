import { Form } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { Button } from "~/ui/button";
import { plainField } from "~/ui/field";
import { TextField } from "~/ui/text-field";

type Named = { id: string; name: string; place?: string };

/** Institutions that never see or match the profile: looked up by name, blocked and unblocked one at a time. */
export function BlockedInstitutions({ blocked, found, query }: { blocked: readonly Named[]; found: readonly Named[]; query: string }) {
  const { t } = useTranslation("profile");
  const { t: tc } = useTranslation("common");
  return (
    <section id="blocked" aria-labelledby="blocked-title" className="mt-12 rounded border border-line bg-surface p-5 md:p-6">
      <h2 id="blocked-title" className="text-lg font-semibold">
        {t("blocked.title")}
      </h2>
      <p className="prose mt-1 text-sm text-ink-soft">{t("blocked.lead")}</p>
      {blocked.length > 0 ? (
        <Rows rows={blocked} intent="unblock" label={t("blocked.list")} />
      ) : (
        <p className="mt-4">{t("blocked.none")}</p>
      )}
      <Form method="get" action="#blocked" className="mt-6 flex flex-wrap items-end gap-3">
        <div className="min-w-0 flex-1 basis-60">
          <TextField key={query} field={plainField("q", query)} label={t("blocked.search")} type="search" />
        </div>
        <Button variant="secondary">{tc("action.search")}</Button>
      </Form>
      {query === "" ? null : found.length > 0 ? (
        <Rows rows={found} intent="block" label={t("blocked.found")} />
      ) : (
        <p role="status" className="mt-4 text-ink-soft">
          {t("blocked.notFound", { query })}
        </p>
      )}
    </section>
  );
}

function Rows({ rows, intent, label }: { rows: readonly Named[]; intent: "block" | "unblock"; label: string }) {
  const { t } = useTranslation("profile");
  return (
    <ul aria-label={label} className="mt-4 divide-y divide-line border-y border-line">
      {rows.map((row) => (
        <li key={row.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
          <span className="min-w-0 flex-1 basis-52">
            {row.name}
            {row.place ? <span className="block text-sm text-ink-soft">{row.place}</span> : null}
          </span>
          <Form method="post" preventScrollReset>
            <input type="hidden" name="intent" value={intent} />
            <Button
              variant={intent === "block" ? "secondary" : "quiet"}
              size="compact"
              name="institution"
              value={row.id}
              aria-label={t(`blocked.${intent}Named`, { name: row.name })}
            >
              {t(`blocked.${intent}`)}
            </Button>
          </Form>
        </li>
      ))}
    </ul>
  );
}
