import { Link } from "@remix-run/react";
import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import { type ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  numeric?: boolean;
  /** Identifies the row: a row header, and the title of its card on a phone. */
  title?: boolean;
  /** Contains only row actions: omitted in print. */
  screenOnly?: boolean;
  /** The address that sorts by this column, and the current direction. */
  sort?: {
    to: string;
    direction: "ascending" | "descending" | null;
    /** Describes the link, for a column that sorts in one direction only. */ label?: string;
  };
}

interface Props<Row> {
  caption: ReactNode;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Shown instead of the table when there are no rows: says what to do next. */
  empty?: ReactNode;
  /** Compact rows, for the coordinator's desk. */
  compact?: boolean;
}

/**
 * A table with a sticky head; cards on a phone. The ARIA roles are explicit because browsers drop a table's semantics
 * when its CSS display changes.
 */
export function Table<Row>({ caption, captionHidden, columns, rows, rowKey, empty, compact = false }: Props<Row>) {
  if (rows.length === 0 && empty) return <>{empty}</>;
  return (
    <table role="table" className={`w-full border-collapse text-left max-md:block${compact ? " cells-compact" : ""}`}>
      <caption className={captionHidden ? "sr-only" : "pb-3 text-left text-sm text-ink-soft max-md:block"}>{caption}</caption>
      <thead className="max-md:sr-only">
        <tr role="row">
          {columns.map((column) => (
            <HeadCell key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block max-md:space-y-3">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row" className="row">
            {columns.map((column) => {
              const Cell = column.title ? "th" : "td";
              return (
                <Cell
                  key={column.key}
                  role={column.title ? "rowheader" : "cell"}
                  scope={column.title ? "row" : undefined}
                  data-label={column.title ? undefined : column.header}
                  className={`${column.title ? "cell-title" : column.numeric ? "cell text-right" : "cell"}${column.screenOnly ? " print:hidden" : ""}`}
                >
                  {column.cell(row)}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function HeadCell<Row>({ column }: { column: Column<Row> }) {
  const { t } = useTranslation("ui");
  const { sort, header } = column;
  const next =
    sort?.direction === "ascending" ? t("table.sortDescending", { column: header }) : t("table.sortAscending", { column: header });
  const Sign = sort?.direction === "ascending" ? ArrowUp : sort?.direction === "descending" ? ArrowDown : ArrowUpDown;
  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={sort?.direction ?? undefined}
      className={`sticky top-0 z-10 border-b border-field bg-paper px-3 py-1.5 align-middle text-sm font-semibold ${column.numeric ? "text-right" : ""} ${column.screenOnly ? "print:hidden" : ""}`}
    >
      {sort ? (
        <Link
          to={sort.to}
          preventScrollReset
          aria-label={sort.label ?? next}
          className="inline-flex min-h-9 items-center gap-1 text-ink no-underline hover:text-primary pointer-coarse:min-h-11"
        >
          {header}
          <Sign aria-hidden="true" className={`size-4 ${sort.direction ? "text-primary" : "text-ink-soft"}`} />
        </Link>
      ) : (
        header
      )}
    </th>
  );
}
