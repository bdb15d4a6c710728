import { createInflate } from "node:zlib";
import { EncryptedPDFError, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFStream, type PDFObject } from "@cantoo/pdf-lib";
import { allowed, refused, type Verdict } from "~/domain/verdict";

export type PdfProblem = "not_pdf" | "incomplete" | "encrypted" | "active" | "unreadable";

/** No letter or CV has more than this in one part or in total; parsing more is not worth its cost. */
const MAX_INFLATED = 256_000_000;
const MAX_PARTS = 20_000;
/** Parts do not overlap in a file that a program wrote, so reading its bytes a few times over, plus a little for each part, is enough. */
const MAX_READINGS = 4;
const READ_AT_ONCE = 16_384;

/** PDF names that run, open or send something, or embed another file (ISO 32000, 12.6.4 and 7.11.4). */
const ACTIVE = new Set([
  "JS",
  "JavaScript",
  "Launch",
  "SubmitForm",
  "ImportData",
  "RichMedia",
  "EmbeddedFile",
  "EmbeddedFiles",
  "GoToE",
  "Rendition",
  "XFA",
]);

/**
 * Whether the bytes are one complete PDF that is safe to open: it begins with the header and ends with the end marker
 * (so it cannot double as another file type), it parses, has pages, is not encrypted, and contains nothing that runs.
 */
export async function checkPdf(bytes: Uint8Array): Promise<Verdict<PdfProblem>> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  if (!/^%PDF-[12]\.\d/.test(text)) return refused("not_pdf");
  if (!/%%EOF[\s\0]*$/.test(text.slice(-2_000))) return refused("incomplete");
  if (!(await isBounded(bytes, text))) return refused("unreadable");
  try {
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    if (document.getPageCount() < 1) return refused("unreadable");
    return document.context.enumerateIndirectObjects().some(([, object]) => isActive(object, 0)) ? refused("active") : allowed;
  } catch (error) {
    return refused(error instanceof EncryptedPDFError ? "encrypted" : "unreadable");
  }
}

function isActive(object: PDFObject, depth: number): boolean {
  if (depth > 50) return true;
  if (object instanceof PDFName) return ACTIVE.has(object.decodeText());
  if (object instanceof PDFArray) return object.asArray().some((item) => isActive(item, depth + 1));
  if (object instanceof PDFRawStream || object instanceof PDFStream) return isActive(object.dict, depth);
  if (object instanceof PDFDict) return object.entries().some(([key, value]) => ACTIVE.has(key.decodeText()) || isActive(value, depth + 1));
  return false;
}

/**
 * Whether decompression stays within bounds. Viewers decompress some parts whole, and ten megabytes can expand to ten
 * gigabytes. Encodings whose expanded size cannot be measured here are rejected in files that have such parts.
 */
async function isBounded(bytes: Uint8Array, raw: string): Promise<boolean> {
  const text = raw.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  if (/\/(?:ObjStm|XRef)\b/.test(text) && /\/(?:LZW|RunLength|ASCII85|ASCIIHex)Decode\b|\/(?:LZW|RL|A85|AHx)\b/.test(text)) return false;
  let left = MAX_INFLATED;
  let unread = MAX_READINGS * bytes.byteLength + 64_000_000;
  let parts = 0;
  for (const { index } of raw.matchAll(/stream(?=[\r\n])/g)) {
    if (raw.startsWith("end", index - 3)) continue;
    if ((parts += 1) > MAX_PARTS) return false;
    const start = index + "stream".length + (raw.startsWith("\r\n", index + 6) ? 2 : 1);
    const [first = 0, second = 0] = bytes.subarray(start, start + 2);
    if ((first & 15) !== 8 || (first * 256 + second) % 31 !== 0) continue;
    const { size, read } = await inflated(bytes.subarray(start), left, unread);
    left -= size;
    unread -= read;
    if (left < 0 || unread < 0) return false;
  }
  return true;
}

/**
 * Counts how many bytes a compressed part expands to and how many input bytes were read for it; stops above either
 * bound. Trailing or corrupt data ends the count. Input is passed in chunks, since a part can be ten megabytes that
 * expand to nothing.
 */
function inflated(packed: Uint8Array, mostGiven: number, mostRead: number): Promise<{ size: number; read: number }> {
  return new Promise((resolve) => {
    const inflate = createInflate({ chunkSize: 1 << 18 });
    let size = 0;
    let read = 0;
    let over = false;
    const stop = (consumed: number) => {
      over = true;
      inflate.destroy();
      resolve({ size, read: consumed });
    };
    const feed = () => {
      if (over) return;
      if (read > mostRead) return stop(read);
      const piece = packed.subarray(read, read + READ_AT_ONCE);
      read += piece.byteLength;
      if (piece.byteLength === 0) inflate.end();
      else inflate.write(piece, feed);
    };
    inflate.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > mostGiven) stop(read);
    });
    inflate.on("end", () => stop(Math.min(read, inflate.bytesWritten)));
    inflate.on("error", () => stop(read));
    feed();
  });
}
