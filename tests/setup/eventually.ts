import { vi } from "vitest";

/** Timeout, long enough for a busy machine: it only catches hangs and does not measure speed. */
const HANGING = 150_000;

/** Polls until the check passes. @returns its result */
export const eventually = <T>(check: () => T | Promise<T>): Promise<T> => vi.waitFor(check, { timeout: HANGING, interval: 20 });
