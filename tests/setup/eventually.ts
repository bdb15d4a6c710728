import { vi } from "vitest";

/** After this what is waited for does not come, however busy the machine is: it bounds a hang and says nothing of speed. */
const HANGING = 150_000;

/** Asks again and again until the check holds. @returns its answer */
export const eventually = <T>(check: () => T | Promise<T>): Promise<T> => vi.waitFor(check, { timeout: HANGING, interval: 20 });
