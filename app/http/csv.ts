import { brand } from "~/platform/brand.server";

/** Excel and LibreOffice read a file as UTF-8 only when it starts with this mark; without it Vietnamese is unreadable. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Leading characters that spreadsheets may take for a formula (OWASP, "CSV Injection"), including full-width forms,
 * since some programs normalise them. Leading spaces do not protect.
 */
const FORMULA = /^\s*[=+\-@\t\r\n＝＋－＠|%]/;

/**
 * The same characters after a semicolon, tab or line break within a text. Where the Windows list separator is a
 * semicolon, Excel splits there even inside quotes, and what follows starts a new cell.
 */
const FORMULA_WITHIN = /([;\t\r\n]\s*)(?=[=+\-@＝＋－＠|%])/g;

/**
 * A table as CSV after RFC 4180 (comma, CRLF, doubled quotes) for spreadsheets: with a byte order mark, and with an
 * apostrophe before text that a spreadsheet might run as a formula. Numbers are written unchanged; null becomes empty.
 */
export function csvText(header: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  return BYTE_ORDER_MARK + [header, ...rows].map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
}

function cell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const within = value.replace(FORMULA_WITHIN, "$1'");
  const safe = FORMULA.test(within) ? `'${within}` : within;
  return /[",;\r\n\t']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The table as a download. `fileName` is plain ASCII without quotes; the brand is put before it. Caches must not store it: its content depends on the reader. */
export function csvResponse(fileName: string, text: string): Response {
  return new Response(text, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${brand().slug}-${fileName}"`,
      "Cache-Control": "private, no-store",
      "X-Robots-Tag": "noindex",
    },
  });
}
