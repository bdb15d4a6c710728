import { cleanLine } from "~/domain/text";
import { IMPORT_LIMITS } from "./model";

/** Rows of a file with the number that a spreadsheet shows beside them, headings included. */
export type Table = { rows: { number: number; cells: string[] }[] };

export type TableProblem = {
  problem: "empty" | "no_rows" | "too_many_rows" | "too_many_columns" | "not_a_table" | "old_excel" | "html" | "encoding" | "csv_broken" | "xlsx_broken" | "too_large_inside";
};

export type ListedTable = { headings: string[]; rows: { number: number; cells: string[] }[] };

/**
 * The first row that holds anything as headings, all below that hold anything as rows, each as long as the headings.
 * Numbers are positions among the rows, from 1. Cells are cut to a bound and lose what cannot be stored.
 */
export function listTable(table: Table): ListedTable | TableProblem {
  const filled = table.rows.filter((row) => row.cells.some((cell) => cell.trim() !== ""));
  const [head, ...rows] = filled;
  if (!head) return { problem: "empty" };
  const width = Math.max(...filled.map((row) => lastFilled(row.cells)));
  if (width > IMPORT_LIMITS.columns) return { problem: "too_many_columns" };
  if (rows.length === 0) return { problem: "no_rows" };
  if (rows.length > IMPORT_LIMITS.rows) return { problem: "too_many_rows" };
  return {
    headings: Array.from({ length: width }, (_, index) => cleanLine((head.cells[index] ?? "").slice(0, 200))),
    rows: rows.map((row, index) => ({ number: index + 1, cells: Array.from({ length: width }, (_, column) => cleanCell(row.cells[column] ?? "")) })),
  };
}

const lastFilled = (cells: readonly string[]) => cells.findLastIndex((cell) => cell.trim() !== "") + 1;

/** Keeps line breaks, drops other control characters and direction marks; canonical form. */
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
