import { type Table, type TableProblem } from "./table";
import { IMPORT_LIMITS } from "./model";
import { parse } from "csv-parse/sync";

const DELIMITERS = [",", ";", "\t"] as const;

/**
 * Reads a CSV file as in RFC 4180, with any of the three delimiters that spreadsheets use, quoted line breaks, and with
 * or without a byte order mark. UTF-8 and UTF-16 are decoded as such; other bytes as Windows-1258, which nearly
 * includes Windows-1252. Legacy Vietnamese fonts (TCVN3, VNI) are rejected: they use a different character encoding.
 */
export function readCsv(bytes: Uint8Array): Table | TableProblem {
  const text = decode(bytes);
  if (text === null) return { problem: "encoding" };
  const delimiter = guessDelimiter(text);
  let rows: string[][];
  try {
    rows = parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      max_record_size: 1_000_000,
      // The headings plus one row over the limit, to detect a file that is too long.
      to: IMPORT_LIMITS.rows + 2,
    });
  } catch {
    return { problem: "csv_broken" };
  }
  return { rows: rows.map((cells, index) => ({ number: index + 1, cells })) };
}

function decode(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return looksLikeOldFont(bytes) ? null : new TextDecoder("windows-1258").decode(bytes).normalize("NFC");
  }
}

/**
 * Vietnamese in TCVN3 and VNI uses the bytes of "µ ¸ ¶ · ¹ ¨ » ¾" and similar inside words. In Windows-1258 and
 * Windows-1252 these are symbols that no word contains.
 */
function looksLikeOldFont(bytes: Uint8Array): boolean {
  const text = new TextDecoder("windows-1252").decode(bytes.subarray(0, 200_000));
  const odd = text.match(/\p{L}[µ¸¶·¹¨»¾¼½§¬®©¢£¤¥¦¡±³´ª«­¯°²º¿×÷]|[µ¸¶·¹¨»¾¼½§¬®©¢£¤¥¦¡±³´ª«­¯²º¿×÷]\p{L}/gu)?.length ?? 0;
  return odd >= 3;
}

/** The delimiter that occurs most in the first lines, outside quotes; the comma when there is none. */
function guessDelimiter(text: string): string {
  const counts = new Map<string, number>(DELIMITERS.map((delimiter) => [delimiter, 0]));
  let quoted = false;
  let lines = 0;
  for (const sign of text.slice(0, 50_000)) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === "\n" && ++lines >= 5) break;
    else if (!quoted && counts.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + (lines === 0 ? 3 : 1));
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ",";
}
