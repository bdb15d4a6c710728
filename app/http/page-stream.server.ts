import { Transform } from "node:stream";

/**
 * The stream that React 18 renders a page into. React fills chunks of 2048 bytes and sends a whole chunk even when the
 * next character takes two or three bytes and no longer fits. The rest of that chunk is NUL bytes, which a browser
 * shows as U+FFFD inside attributes and form values. HTML never contains NUL, and in UTF-8 the byte is not part of any
 * other character, so it is removed here.
 */
export function pageStream(): Transform {
  return new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      done(null, chunk.includes(0) ? Buffer.from(chunk.filter((byte) => byte !== 0)) : chunk);
    },
  });
}
