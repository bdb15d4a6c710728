import { fileTypeFromBuffer } from "file-type";

/** The file types that can be uploaded, each with the one MIME type it is stored and sent as. */
export const FILE_KINDS = {
  pdf: { mediaType: "application/pdf", ending: "pdf" },
  docx: { mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ending: "docx" },
  xlsx: { mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ending: "xlsx" },
  png: { mediaType: "image/png", ending: "png" },
  jpeg: { mediaType: "image/jpeg", ending: "jpg" },
  csv: { mediaType: "text/csv; charset=utf-8", ending: "csv" },
} as const satisfies Record<string, { mediaType: string; ending: string }>;
export type FileKind = keyof typeof FILE_KINDS;

const ENDINGS: Partial<Record<FileKind, readonly string[]>> = { jpeg: ["jpg", "jpeg"], csv: ["csv", "txt", "tsv"] };

/** The file name with an extension that matches its content: a picture called `CV.pdf` becomes `CV.pdf.png`. */
export function nameOfKind(name: string, kind: FileKind): string {
  const endings = ENDINGS[kind] ?? [FILE_KINDS[kind].ending];
  return endings.some((ending) => name.toLowerCase().endsWith(`.${ending}`)) ? name : `${name}.${FILE_KINDS[kind].ending}`;
}

const BY_ENDING: Readonly<Record<string, FileKind>> = { pdf: "pdf", docx: "docx", xlsx: "xlsx", png: "png", jpg: "jpeg" };

/**
 * Detects a file's type from its content, never from its name or from the type that the browser sent. `csv` is any text
 * without control characters, in UTF-8 or in UTF-16 with a byte order mark. Null for everything else, including
 * disguised programs and web pages: text that begins like markup is not accepted as a table.
 */
export async function fileKind(bytes: Uint8Array): Promise<FileKind | null> {
  // The byte order mark of UTF-16 is also the start of a sound file, so text is tried first.
  if (isUtf16(bytes) && isPlainText(bytes)) return "csv";
  const found = await fileTypeFromBuffer(bytes);
  if (found) return BY_ENDING[found.ext] ?? null;
  return isPlainText(bytes) ? "csv" : null;
}

// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

function isPlainText(bytes: Uint8Array): boolean {
  const text = decode(bytes);
  return text !== null && text.trim() !== "" && !CONTROL.test(text) && !/^\s*(?:<[a-z!?/]|%[!P]|#!)/i.test(text);
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function decode(bytes: Uint8Array): string | null {
  const encoding = isUtf16(bytes) ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
