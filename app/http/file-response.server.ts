import contentDisposition from "content-disposition";
import { plainFileName } from "./file-name";

/**
 * A file as a download: always saved, never shown within the site, and sent with exactly the media type detected from
 * its content. The name is sent in both forms of RFC 6266, so that Vietnamese letters survive. Caches must not store
 * it: access is checked on every request. Its content cannot run as a script, however a browser interprets it; the
 * express layer already adds `nosniff` to every response.
 * @param mediaType detected from the content
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
