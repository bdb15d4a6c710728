import { type Table, type TableProblem } from "./table";
import { IMPORT_LIMITS } from "./model";
import { parse } from "csv-parse/sync";

const DELIMITERS = [",", ";", "\t"] as const;

/**
 * Reads a CSV file after RFC 4180, with any of the three delimiters that spreadsheets write, quoted line breaks, with or
 * without a byte order mark. UTF-8 and UTF-16 are read as such; other bytes as Windows-1258, of which Windows-1252 is
 * nearly a part. Legacy Vietnamese fonts (TCVN3, VNI) are refused: their bytes are letters of another alphabet.
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
      // Headings and one row more than may be, so that too long a file is told from one that just fits.
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
 * Vietnamese in TCVN3 and VNI uses the bytes of "µ ¸ ¶ · ¹ ¨ » ¾" and the like in the middle of words, where Windows-1258
 * and Windows-1252 have signs that no word holds.
 */
function looksLikeOldFont(bytes: Uint8Array): boolean {
  const text = new TextDecoder("windows-1252").decode(bytes.subarray(0, 200_000));
  const odd = text.match(/\p{L}[µ¸¶·¹¨»¾¼½§¬®©¢£¤¥¦¡±³´ª«­¯°²º¿×÷]|[µ¸¶·¹¨»¾¼½§¬®©¢£¤¥¦¡±³´ª«­¯²º¿×÷]\p{L}/gu)?.length ?? 0;
  return odd >= 3;
}

/** The delimiter that splits the first lines most, outside quotes; the comma when none does. */
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
