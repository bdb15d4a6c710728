import { Transform } from "node:stream";

/**
 * Where React 18 writes a page. React collects the page in pieces of 2048 bytes and sends a piece whole even where the
 * next character takes two or three bytes and no longer fits; the rest of that piece is NUL bytes, which a browser
 * shows as U+FFFD inside attributes and form values. NUL is never part of HTML, and in UTF-8 the byte belongs to no
 * other character, so it is dropped here.
 */
export function pageStream(): Transform {
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      done(null, chunk.includes(0) ? Buffer.from(chunk.filter((byte) => byte !== 0)) : chunk);
    },
  });
}
