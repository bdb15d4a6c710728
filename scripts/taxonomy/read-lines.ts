/** Maximum length of a line in bytes; longer ones are truncated, so that no input can exhaust memory. */
export const LONGEST_LINE = 1_000_000;

export interface InputLine {
  readonly text: string;
  /** The line was longer than `LONGEST_LINE`; `text` is its start. */
  readonly cut: boolean;
}

const LINE_FEED = 0x0a;

/**
 * The lines of a stream of bytes as they arrive, without their ends (LF or CRLF) and without a byte order mark.
 * Invalid UTF-8 becomes U+FFFD. A last line without a line end counts; an empty stream has no lines.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<InputLine> {
  // A separate decoder per line would work too; this one removes a byte order mark at the start of the first line only.
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let parts: Uint8Array[] = [];
  let size = 0;
  let cut = false;
  let first = true;

  const add = (bytes: Uint8Array): void => {
    const room = LONGEST_LINE - size;
    cut ||= bytes.length > room;
    if (room <= 0 || bytes.length === 0) return;
    const kept = bytes.subarray(0, room);
    // A stream may reuse its buffer.
    parts.push(kept.slice());
    size += kept.length;
  };
  const take = (): InputLine => {
    let text = decoder.decode(Buffer.concat(parts)).replace(/\r$/u, "");
    if (first) text = text.replace(/^\ufeff/u, "");
    // A character cut in two at the limit is left out.
    if (cut) text = text.replace(/\ufffd$/u, "");
    const line = { text, cut };
    [parts, size, cut, first] = [[], 0, false, false];
    return line;
  };

  let open = false;
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    add(chunk.subarray(from));
    open = chunk.length > 0 ? from < chunk.length : open;
  }
  if (open) yield take();
}
