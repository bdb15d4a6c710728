/** Result of a rule or a policy. Codes are closed unions per room; i18n translates them. */
export type Verdict<Code extends string = string> = { ok: true } | { ok: false; code: Code };

/** The positive verdict, shared so that rules read as a list of refusals ending in `allowed`. */
export const allowed: { ok: true } = Object.freeze({ ok: true });

/** A negative verdict with its code. */
export function refused<Code extends string>(code: Code): { ok: false; code: Code } {
  return { ok: false, code };
}
