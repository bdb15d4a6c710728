const STEP_MS = 150;

/**
 * Does some work and answers at the next full step of time after its start, so that a few statements more or less, for an
 * address that has an account or has none, cannot be told from outside. Errors come as soon as they happen: none of
 * them depends on whether there is an account.
 */
export async function inEvenTime<T>(work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  const took = performance.now() - started;
  const rest = Math.ceil(took / STEP_MS) * STEP_MS - took;
  await new Promise((resolve) => setTimeout(resolve, rest));
  return result;
}
