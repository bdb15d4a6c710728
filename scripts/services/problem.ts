/** A failure that the user can fix: one sentence saying what is wrong and what to do. */
export class Problem extends Error {
  override name = "Problem";
}

/** Prints a failure on stderr: a Problem as its sentence alone, anything else with its stack. */
export function report(error: unknown): void {
  if (error instanceof Problem) console.error(`\n${error.message}`);
  else console.error(error);
}

/** Runs a script's body and exits: with 0, with the code it returns, or with 1 after printing the error it threw. */
export async function runScript(body: () => Promise<number | void>): Promise<never> {
  try {
    process.exit((await body()) ?? 0);
  } catch (error) {
    report(error);
    process.exit(1);
  }
}
