import contentDisposition from "content-disposition";
import { plainFileName } from "./file-name";

/**
 * A file as a download: always saved, never shown within the site, and of exactly the type that its content was found
 * to have. The name is sent in both forms of RFC 6266, so that Vietnamese letters arrive. Kept by no cache: who may read
 * it is asked each time. What it holds runs nowhere, whatever a browser makes of it; every answer of the express edge
 * says `nosniff` already.
 * @param mediaType found by looking at the content
 */
export function fileResponse(file: { name: string; mediaType: string; content: Uint8Array }): Response {
  return new Response(Buffer.from(file.content), {
    headers: {
      "Content-Type": file.mediaType,
      "Content-Length": String(file.content.byteLength),
      "Content-Disposition": contentDisposition(plainFileName(file.name), { type: "attachment" }),
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Cache-Control": "private, no-store",
      "X-Robots-Tag": "noindex",
    },
  });
}
