import writeXlsxFile from "write-excel-file/node";
import { brand } from "~/platform/brand.server";

/** Excel allows at most 31 characters in a sheet's name, and none of these. */
const NO_SHEET_NAME = /[\\/?*[\]:]/g;

export type XlsxSheet = { name: string; header: readonly string[]; rows: readonly (readonly (string | number | null)[])[] };

/**
 * Tables as one XLSX file. Every text is written as a text cell, which a spreadsheet never runs as a formula, whatever
 * its first character is; numbers stay numbers.
 */
export async function xlsxBytes(sheets: readonly XlsxSheet[]): Promise<Buffer> {
  const names = uniqueNames(sheets.map(({ name }) => name));
  return writeXlsxFile(
    sheets.map(({ header, rows }, index) => ({
      sheet: names[index] ?? "",
      stickyRowsCount: 1,
      data: [
        header.map((text) => ({ value: text, type: String, fontWeight: "bold" as const })),
        ...rows.map((row) =>
          row.map((value) => (value === null ? null : typeof value === "number" ? { value, type: Number } : { value, type: String })),
        ),
      ],
      columns: header.map((text, column) => ({
        width: Math.min(60, Math.max(10, text.length, ...rows.map((row) => String(row[column] ?? "").length)) + 2),
      })),
    })),
  ).toBuffer();
}

function uniqueNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = name.replace(NO_SHEET_NAME, " ").slice(0, 31);
    let unique = plain;
    for (let n = 2; taken.has(unique.toLowerCase()); n += 1) unique = `${plain.slice(0, 28)} ${n}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}

/** The file as a download; `fileName` is plain ASCII without quotes; the brand is put before it. Caches must not store it: its content depends on the reader. */
export function xlsxResponse(fileName: string, bytes: Buffer): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "Content-Disposition": `attachment; filename="${brand().slug}-${fileName}"`,
      "Cache-Control": "private, no-store",
      "X-Robots-Tag": "noindex",
    },
  });
}
