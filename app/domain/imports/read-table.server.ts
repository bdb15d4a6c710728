import { detectFile } from "./detect-file";
import { readCsv } from "./read-csv";
import { readXlsx } from "./read-xlsx.server";
import { type ListedTable, listTable, type TableProblem } from "./table";

/** Reads an uploaded file as headings and rows; its type is detected from its content. */
export async function readTable(bytes: Uint8Array): Promise<ListedTable | TableProblem> {
  const kind = detectFile(bytes);
  if (kind === "empty") return { problem: "empty" };
  if (kind === "xls") return { problem: "old_excel" };
  if (kind === "html") return { problem: "html" };
  if (kind !== "xlsx" && kind !== "text") return { problem: "not_a_table" };
  const table = kind === "xlsx" ? await readXlsx(bytes) : readCsv(bytes);
  return "problem" in table ? table : listTable(table);
}
