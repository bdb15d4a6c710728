import { Link } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { startPath } from "~/domain/cases/components/start-link";
import { matchProfilePath } from "~/domain/matches/match-origin";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { type Column, Table } from "~/ui/table";
import { type MatchRow } from "./page-data";
import { type RowProps } from "./results";
import { Move, PickBox } from "./row-parts";

/** The ranking in compact rows, for scanning many experts. */
export function MatchTable({ rows, caption, page, base, picked, onPick }: RowProps & { rows: readonly MatchRow[]; caption: string }) {
  const { t } = useTranslation("matches");
  const { t: tc } = useTranslation("common");
  const { t: tcase } = useTranslation("cases");
  const locale = useLocale();
  const kept = page.address === "" ? "" : `?${page.address}`;
  const sort = (key: "score" | "confidence" | "available", direction: "ascending" | "descending") => ({
    to: page.sorts.find(({ value }) => value === (page.sort === key ? "match" : key))?.to ?? "?",
    direction: page.sort === key ? direction : null,
    label: page.sort === key ? t("sort.back") : t(`sort.by.${key}`),
  });
  const columns: Column<MatchRow>[] = [
    {
      key: "pick",
      header: t("table.pick"),
      screenOnly: true,
      cell: (row) => <PickBox row={row} picked={picked} onPick={onPick} labelHidden />,
    },
    {
      key: "expert",
      header: t("table.expert"),
      title: true,
      cell: (row) => (
        <span className="block md:min-w-40">
          <Link to={localePath(locale, matchProfilePath(row.id, page.position.id, page.address))} lang="vi" className="link">
            {row.fullName}
          </Link>{" "}
          <Move move={row.move} />
          <Link to={`${base}/matches/${row.id}${kept}`} data-print="hide" className="link block text-sm font-normal">
            {t("explain.link")}
            <span className="sr-only"> {row.fullName}</span>
          </Link>
          {page.begin ? (
            <Link
              to={localePath(locale, startPath({ expertId: row.id, positionId: page.position.id }))}
              data-print="hide"
              className="link block text-sm font-normal"
            >
              {tcase(`link.${page.begin}`)}
              <span className="sr-only"> {row.fullName}</span>
            </Link>
          ) : null}
        </span>
      ),
    },
    {
      key: "score",
      header: t("table.score"),
      numeric: true,
      sort: sort("score", "descending"),
      cell: (row) => <strong className="font-semibold">{row.match.score}</strong>,
    },
    {
      key: "confidence",
      header: t("table.confidence"),
      numeric: true,
      sort: sort("confidence", "descending"),
      cell: (row) => t("share", { share: row.match.sure }),
    },
    {
      key: "must",
      header: t("table.must"),
      numeric: true,
      cell: (row) => (row.match.mustTotal > 0 ? `${row.match.mustMet}/${row.match.mustTotal}` : "–"),
    },
    {
      key: "strongest",
      header: t("table.strongest"),
      cell: (row) => <span className="block md:min-w-36">{row.match.strongest ?? "–"}</span>,
    },
    { key: "missing", header: t("table.missing"), cell: (row) => (row.match.missing.length > 0 ? row.match.missing.join(", ") : "–") },
    { key: "form", header: t("table.form"), cell: (row) => (row.match.bestForm ? tc(`engagementType.${row.match.bestForm}`) : "–") },
    {
      key: "free",
      header: t("table.free"),
      sort: sort("available", "ascending"),
      cell: (row) => (row.freeNow ? t("now") : (row.freeFrom ?? "–")),
    },
    { key: "place", header: t("table.place"), cell: (row) => row.place },
  ];
  return (
    <div className="text-sm">
      <Table compact caption={caption} captionHidden rows={rows} rowKey={(row) => row.id} columns={columns} />
    </div>
  );
}
