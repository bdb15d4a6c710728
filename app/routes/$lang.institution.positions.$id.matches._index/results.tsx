import { useTranslation } from "~/i18n/use-translation";
import { MatchCard } from "./match-card";
import { MatchTable } from "./match-table";
import { type MatchListPage, type MatchRow } from "./page-data";

export interface RowProps {
  /** The base address of the position's pages. */
  base: string;
  /** The list's own address, which other pages link back to. */
  page: MatchListPage;
  picked: readonly string[];
  onPick: (id: string) => void;
}

/** The matches and, on request, near misses under a separate heading. */
export function Results(props: RowProps) {
  const { t } = useTranslation("matches");
  const { page } = props;
  const fitting = page.rows.filter((row) => row.fits);
  const near = page.rows.filter((row) => !row.fits);
  return (
    <>
      {fitting.length > 0 ? <Group {...props} rows={fitting} caption={t("experts.title")} /> : null}
      {near.length > 0 ? (
        <section aria-labelledby="near" className={fitting.length > 0 ? "mt-10" : ""}>
          <h3 id="near" className="text-lg font-semibold">
            {t("near.title", { count: page.nearMisses })}
          </h3>
          <p className="mt-1 mb-4 max-w-prose text-sm text-ink-soft">{t("near.lead")}</p>
          <Group {...props} rows={near} caption={t("near.title", { count: page.nearMisses })} />
        </section>
      ) : null}
    </>
  );
}

function Group({ rows, caption, ...props }: RowProps & { rows: readonly MatchRow[]; caption: string }) {
  if (props.page.view === "table") return <MatchTable {...props} rows={rows} caption={caption} />;
  return (
    <ol className="space-y-4">
      {rows.map((row) => (
        <MatchCard key={row.id} {...props} row={row} />
      ))}
    </ol>
  );
}
