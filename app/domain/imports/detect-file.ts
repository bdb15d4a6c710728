/** The type of a file, detected from its first bytes, never from its name. */
export type FileKind = "xlsx" | "text" | "xls" | "html" | "pdf" | "image" | "binary" | "empty";

/** Inspects the start of a file. `text` may be CSV; `xls` is the old binary Excel format, which is not supported. */
export function detectFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  const starts = (...sign: number[]) => sign.every((byte, index) => bytes[index] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) return "xlsx";
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return "xls";
  if (starts(0x25, 0x50, 0x44, 0x46)) return "pdf";
  if (starts(0x89, 0x50, 0x4e, 0x47) || starts(0xff, 0xd8, 0xff) || starts(0x47, 0x49, 0x46, 0x38)) return "image";
  const head = bytes.subarray(0, 4_096);
  const wide = starts(0xff, 0xfe) || starts(0xfe, 0xff);
  if (!wide && head.some((byte) => byte === 0 || (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c)))
    return "binary";
  const text = new TextDecoder("latin1").decode(head).replace(/^ï»¿/, "").trimStart().toLowerCase();
  if (/^<(?:!doctype|html|head|body|table|\?xml|meta|style|script)/.test(text)) return "html";
  return "text";
}
