import { SaxesParser } from "saxes";
import { excelDay, isDateFormat } from "./excel-date";
import { IMPORT_LIMITS } from "./model";
import { readZip, ZipTooLarge } from "./read-zip.server";
import { type Table, type TableProblem } from "./table";

const WANTED = /^(?:xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/sharedStrings\.xml|xl\/styles\.xml|xl\/worksheets\/[\w.-]+\.xml)$/;

/** Rows and columns beyond these are ignored: a single cell may claim to be in row one million. */
const LAST_ROW = 100_000;
const LAST_COLUMN = 1_000;

/**
 * Reads the first visible sheet of an XLSX workbook (ECMA-376): text, numbers, dates as `YYYY-MM-DD`, booleans, and the
 * saved values of formulas; nothing is computed, no other file is opened.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Table | TableProblem> {
  let parts: Map<string, Buffer>;
  try {
    parts = await readZip(bytes, (name) => WANTED.test(name));
  } catch (error) {
    return { problem: error instanceof ZipTooLarge ? "too_large_inside" : "xlsx_broken" };
  }
  const book = parts.get("xl/workbook.xml");
  if (!book) return { problem: "not_a_table" };
  try {
    const { sheet, from1904 } = firstSheet(book, parts.get("xl/_rels/workbook.xml.rels"));
    const page = parts.get(sheet) ?? parts.get("xl/worksheets/sheet1.xml");
    if (!page) return { problem: "xlsx_broken" };
    const strings = sharedStrings(parts.get("xl/sharedStrings.xml"));
    const dates = dateStyles(parts.get("xl/styles.xml"));
    const rows = readSheet(page, { text: (index) => strings[index] ?? "", isDate: (style) => dates[style] ?? false, from1904 });
    return rows === null ? { problem: "too_many_rows" } : { rows };
  } catch {
    return { problem: "xlsx_broken" };
  }
}

type Handlers = {
  open?: (name: string, attributes: Record<string, string>) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
};

/** Reads XML without namespaces or a document type: the parser rejects custom entities. */
function walk(xml: Buffer, { open, close, text }: Handlers): void {
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => open?.(local(tag.name), tag.attributes));
  parser.on("closetag", (tag) => close?.(local(tag.name)));
  parser.on("text", (piece) => text?.(piece));
  parser.write(xml.toString("utf8")).close();
}

const local = (name: string) => name.slice(name.indexOf(":") + 1);

function firstSheet(book: Buffer, relations: Buffer | undefined): { sheet: string; from1904: boolean } {
  const targets = new Map<string, string>();
  if (relations) {
    walk(relations, { open: (name, attributes) => name === "Relationship" && targets.set(attributes.Id ?? "", attributes.Target ?? "") });
  }
  const shown: string[] = [];
  let from1904 = false;
  walk(book, {
    open: (name, attributes) => {
      if (name === "sheet" && (attributes.state ?? "visible") === "visible") shown.push(attributes["r:id"] ?? "");
      if (name === "workbookPr" && /^(?:1|true)$/.test(attributes.date1904 ?? "")) from1904 = true;
    },
  });
  const target = (targets.get(shown[0] ?? "") ?? "worksheets/sheet1.xml").replace(/^\/?(?:xl\/)?/, "");
  return { sheet: `xl/${target}`, from1904 };
}

function sharedStrings(xml: Buffer | undefined): string[] {
  const strings: string[] = [];
  if (!xml) return strings;
  let current: string[] = [];
  let inText = false;
  let phonetic = false;
  walk(xml, {
    open: (name) => {
      if (name === "si") current = [];
      if (name === "rPh") phonetic = true;
      if (name === "t") inText = !phonetic;
    },
    text: (piece) => void (inText && current.push(piece)),
    close: (name) => {
      if (name === "t") inText = false;
      if (name === "rPh") phonetic = false;
      if (name === "si") strings.push(current.join(""));
    },
  });
  return strings;
}

/** For each cell style, whether it shows a date. */
function dateStyles(xml: Buffer | undefined): boolean[] {
  const formats = new Map<number, string>();
  const styles: number[] = [];
  let inStyles = false;
  if (xml) {
    walk(xml, {
      open: (name, attributes) => {
        if (name === "numFmt") formats.set(Number(attributes.numFmtId), attributes.formatCode ?? "");
        if (name === "cellXfs") inStyles = true;
        if (name === "xf" && inStyles) styles.push(Number(attributes.numFmtId ?? "0"));
      },
      close: (name) => void (name === "cellXfs" && (inStyles = false)),
    });
  }
  return styles.map((id) => isDateFormat(id, formats.get(id)));
}

type Book = { text: (index: number) => string; isDate: (style: number) => boolean; from1904: boolean };

/** Null when there are more non-empty rows than an import may have. */
function readSheet(xml: Buffer, book: Book): Table["rows"] | null {
  const rows: Table["rows"] = [];
  let row: { number: number; cells: string[] } = { number: 0, cells: [] };
  let cell = { column: 0, type: "n", style: 0 };
  let value: string[] = [];
  let reading = false;
  let full = false;
  walk(xml, {
    open: (name, attributes) => {
      if (name === "row") row = { number: Number(attributes.r ?? row.number + 1), cells: [] };
      else if (name === "c") {
        const column = attributes.r ? columnOf(attributes.r) : row.cells.length;
        cell = { column, type: attributes.t ?? "n", style: Number(attributes.s ?? "0") };
        value = [];
      } else if (name === "v" || name === "t") reading = true;
    },
    text: (piece) => void (reading && value.push(piece)),
    close: (name) => {
      if (name === "v" || name === "t") reading = false;
      else if (name === "c") {
        if (full || cell.column >= LAST_COLUMN || row.number > LAST_ROW) return;
        const text = cellText(cell.type, value.join(""), cell.style, book);
        if (text === "") return;
        while (row.cells.length < cell.column) row.cells.push("");
        row.cells[cell.column] = text;
      } else if (name === "row") {
        if (row.cells.some((text) => text.trim() !== "") && !full) rows.push(row);
        full = rows.length > IMPORT_LIMITS.rows + 1;
      }
    },
  });
  return full ? null : rows;
}

function cellText(type: string, raw: string, style: number, book: Book): string {
  if (type === "s") return book.text(Number(raw));
  if (type === "b") return raw === "1" ? "yes" : "no";
  // An error such as #REF! carries no value.
  if (type === "e") return "";
  if (type === "d") return raw.slice(0, 10);
  if (type !== "n" || raw === "") return raw;
  const number = Number(raw);
  if (!Number.isFinite(number)) return raw;
  if (book.isDate(style)) return excelDay(number, book.from1904) ?? raw;
  // Spreadsheets save computed values in binary; they display 15 digits.
  return String(Number(number.toPrecision(15)));
}

/** `AB12` -> 27. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,4}/.exec(reference)?.[0] ?? "A") column = column * 26 + (letter.charCodeAt(0) - 64);
  return column - 1;
}
