import { Form, Link } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { type AlertRhythm } from "~/domain/saved-searches/model";
import { formatNumber } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button, LinkButton } from "~/ui/button";
import { Table } from "~/ui/table";

type Row = {
  id: string;
  name: string;
  kind: "expert" | "position";
  query: string;
  alert: AlertRhythm;
  total: number | null;
  usedBy: number;
  words: string[];
  creationKey: string;
};

/** The reader's saved searches: the name opens the search; its filters are listed below. */
export function SearchTable({ rows }: { rows: readonly Row[] }) {
  const { t } = useTranslation("desk");
  const locale = useLocale();
  return (
    <Table
      caption={t("searches.caption")}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "name", header: t("searches.column.name"), title: true, cell: (row) => <Name row={row} /> },
        { key: "kind", header: t("searches.column.kind"), cell: (row) => t(`searches.kind.${row.kind}`) },
        {
          key: "total",
          header: t("searches.column.total"),
          numeric: true,
          cell: (row) =>
            row.total === null ? (
              <span className="text-ink-soft">{t("searches.notCounted")}</span>
            ) : (
              <span className="tabular-nums">{formatNumber(locale, row.total)}</span>
            ),
        },
        { key: "alert", header: t("searches.column.alert"), cell: (row) => t(`alert.${row.alert}`) },
        { key: "actions", header: t("searches.column.actions"), screenOnly: true, cell: (row) => <Actions row={row} /> },
      ]}
    />
  );
}

function Name({ row }: { row: Row }) {
  const { t } = useTranslation("desk");
  const locale = useLocale();
  return (
    <>
      <Link
        to={`${localePath(locale, row.kind === "expert" ? "/experts" : "/positions")}?${row.query}`}
        className="link text-base font-semibold"
      >
        {row.name}
      </Link>
      <span className="mt-0.5 block max-w-[60ch] text-sm font-normal text-ink-soft">
        {row.words.length === 0 ? t("form.everything") : row.words.join(" · ")}
      </span>
      {row.usedBy > 0 ? (
        <span className="mt-0.5 block text-sm font-normal text-ink-soft">{t("searches.usedBy", { count: row.usedBy })}</span>
      ) : null}
    </>
  );
}

function Actions({ row }: { row: Row }) {
  const { t } = useTranslation("desk");
  const locale = useLocale();
  return (
    <div className="flex flex-wrap gap-1 max-md:justify-end">
      <LinkButton
        to={localePath(locale, `/searches/${row.id}`)}
        variant="quiet"
        size="compact"
        aria-label={t("searches.editNamed", { name: row.name })}
      >
        {t("searches.edit")}
      </LinkButton>
      <Form method="post" preventScrollReset className="contents">
        <input type="hidden" name="id" value={row.id} />
        <input type="hidden" name="creationKey" value={row.creationKey} />
        <Button
          variant="quiet"
          size="compact"
          name="intent"
          value="duplicate"
          aria-label={t("searches.duplicateNamed", { name: row.name })}
        >
          {t("searches.duplicate")}
        </Button>
        <Button variant="quiet" size="compact" name="intent" value="delete" aria-label={t("searches.deleteNamed", { name: row.name })}>
          {t("searches.delete")}
        </Button>
      </Form>
    </div>
  );
}
