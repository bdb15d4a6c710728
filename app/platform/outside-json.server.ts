import { brand } from "./brand.server";

/** Why the response of an external service is not available. */
export type OutsideFailure = "not_found" | "busy" | "timeout" | "unreachable" | "bad_answer" | "too_large";

export class OutsideError extends Error {
  readonly code: OutsideFailure;

  constructor(code: OutsideFailure, options?: ErrorOptions) {
    super(code, options);
    this.name = "OutsideError";
    this.code = code;
  }
}

/**
 * Fetches JSON from an external service, with a limit on time and size. Redirects are refused: the address is a
 * setting.
 * @param limits.timeoutMs for the whole response, its body included
 * @param limits.maxBytes of the decompressed body
 * @throws OutsideError
 */
export async function fetchJson(url: URL, limits: { timeoutMs: number; maxBytes: number }): Promise<unknown> {
  const signal = AbortSignal.timeout(limits.timeoutMs);
  try {
    const response = await fetch(url, {
      headers: { Accept: "application/json", "User-Agent": `${brand().slug}/1` },
      redirect: "error",
      signal,
    });
    if (response.status === 404 || response.status === 410) throw new OutsideError("not_found");
    if (response.status === 429 || response.status === 503) throw new OutsideError("busy");
    if (!response.ok) throw new OutsideError(response.status >= 500 ? "unreachable" : "bad_answer");
    return JSON.parse(await readText(response, limits.maxBytes)) as unknown;
  } catch (error) {
    if (error instanceof OutsideError) throw error;
    if (error instanceof SyntaxError) throw new OutsideError("bad_answer", { cause: error });
    throw new OutsideError(signal.aborted ? "timeout" : "unreachable", { cause: error });
  }
}

async function readText(response: Response, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (!response.body) return "";
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new OutsideError("too_large");
    chunks.push(chunk);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}
