const STEP_MS = 150;

/**
 * Does some work and returns at the next full time step after its start, so that response times do not reveal whether an
 * address has an account. Errors are thrown at once: none of them depends on whether there is an account.
 */
export async function inConstantTime<T>(work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  const took = performance.now() - started;
  const rest = Math.ceil(took / STEP_MS) * STEP_MS - took;
  await new Promise((resolve) => setTimeout(resolve, rest));
  return result;
}
