/**
 * Why a use case refused to act. `app/http` turns each code into a response:
 * `not_found` 404, `forbidden` 403, `unauthenticated` a redirect to sign-in, `rate_limited` 429,
 * `unavailable` 503. `not_found` is also used where a 403 would reveal that a record exists.
 */
export type RefusalCode = "not_found" | "forbidden" | "unauthenticated" | "rate_limited" | "unavailable";

export class Refusal extends Error {
  readonly code: RefusalCode;
  /** Seconds after which a retry makes sense; set with `rate_limited` and `unavailable`. */
  readonly retryAfter: number | undefined;

  constructor(code: RefusalCode, options: { retryAfter?: number } = {}) {
    super(code);
    this.name = "Refusal";
    this.code = code;
    this.retryAfter = options.retryAfter;
  }
}

/** Throws the refusal of a negative policy verdict. */
export function ensure(verdict: { ok: true } | { ok: false; code: string }, code: RefusalCode = "forbidden"): void {
  if (!verdict.ok) throw new Refusal(code);
}
