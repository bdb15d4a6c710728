import { cleanLine } from "~/domain/clean-text";
import { guessColumns } from "./headings";
import { IMPORT_KINDS, IMPORT_LIMITS } from "./model";

/** Rows of a file with their row numbers as in the spreadsheet, headings included. */
export type Table = { rows: { number: number; cells: string[] }[] };

export type TableProblem = {
  problem:
    | "empty"
    | "no_rows"
    | "too_many_rows"
    | "too_many_columns"
    | "not_a_table"
    | "old_excel"
    | "html"
    | "encoding"
    | "csv_broken"
    | "xlsx_broken"
    | "too_large_inside";
};

export type ListedTable = { headings: string[]; rows: { number: number; cells: string[] }[] };

/** Maximum number of title rows (office, motto, name of the list, date) above the headings. */
const TITLE_ROWS = 10;

/**
 * The headings, and all non-empty rows below them, each as long as the headings. Title rows above are dropped. The number
 * of a row is its position among these rows, from 1. Cells are truncated to a limit and stripped of characters that cannot
 * be stored.
 */
export function listTable(table: Table): ListedTable | TableProblem {
  const filled = table.rows.filter((row) => row.cells.some((cell) => cell.trim() !== ""));
  const [head, ...rows] = filled.slice(headingsAt(filled));
  if (!head) return { problem: "empty" };
  const width = Math.max(...filled.map((row) => lastFilled(row.cells)));
  if (width > IMPORT_LIMITS.columns) return { problem: "too_many_columns" };
  if (rows.length === 0) return { problem: "no_rows" };
  if (rows.length > IMPORT_LIMITS.rows) return { problem: "too_many_rows" };
  if (charactersOf(filled) > IMPORT_LIMITS.characters) return { problem: "too_large_inside" };
  return {
    headings: Array.from({ length: width }, (_, index) => cleanLine((head.cells[index] ?? "").slice(0, 200))),
    rows: rows.map((row, index) => ({
      number: index + 1,
      cells: Array.from({ length: width }, (_, column) => cleanCell(row.cells[column] ?? "")),
    })),
  };
}

/**
 * The position of the heading row: the first one, unless a row near the top matches at least two more fields. A title
 * row matches none, and a data row that happens to contain two headings as values cannot beat the real headings above
 * it.
 */
function headingsAt(rows: Table["rows"]): number {
  const said = rows.slice(0, TITLE_ROWS + 1).map(({ cells }) => {
    const headings = cells.slice(0, IMPORT_LIMITS.columns).map((cell) => cleanLine(cell.slice(0, 200)));
    return Math.max(...IMPORT_KINDS.map((kind) => guessColumns(kind, headings).filter((field) => field !== null).length));
  });
  const most = Math.max(0, ...said);
  return most - (said[0] ?? 0) >= 2 ? said.indexOf(most) : 0;
}

const lastFilled = (cells: readonly string[]) => cells.findLastIndex((cell) => cell.trim() !== "") + 1;

/** The number of characters that would be cleaned and kept. */
function charactersOf(rows: Table["rows"]): number {
  return rows.reduce((sum, row) => row.cells.reduce((inner, cell) => inner + Math.min(cell.length, IMPORT_LIMITS.cell * 2), sum), 0);
}

/** Keeps line breaks, removes other control characters and direction marks, and normalises to canonical form (NFC). */
function cleanCell(cell: string): string {
  return cell
    .slice(0, IMPORT_LIMITS.cell * 2)
    .normalize("NFC")
    .split(/\r\n|\r|\n/)
    .map(cleanLine)
    .join("\n")
    .trim()
    .slice(0, IMPORT_LIMITS.cell + 1);
}
