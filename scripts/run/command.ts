import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { Problem } from "../services/problem";

export const ROOT = resolve(import.meta.dirname, "../..");

/** Arguments with which Node runs a TypeScript file of the project in a single process. */
export function typescript(file: string, ...args: string[]): string[] {
  return ["--import", "tsx", resolve(ROOT, file), ...args];
}

/** The environment with the project's own command line tools first. */
export function withTools(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...env, PATH: `${resolve(ROOT, "node_modules/.bin")}:${env.PATH ?? ""}` };
}

type Outcome = { code: number; output: string };

/** Runs a command to completion and captures its output; `onLine` gets each line of its standard output as it arrives. */
function capture(command: string, args: string[], env: NodeJS.ProcessEnv = process.env, onLine?: (line: string) => void): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: ROOT, env: withTools(env), stdio: ["ignore", "pipe", "pipe"] });
    // If this process ends first, the command must end too.
    const abandon = () => void child.kill();
    process.once("exit", abandon);
    child.once("close", () => process.off("exit", abandon));
    let output = "";
    child.stdout.on("data", (part: Buffer) => (output += part.toString()));
    if (onLine) createInterface({ input: child.stdout }).on("line", onLine);
    child.stderr.on("data", (part: Buffer) => (output += part.toString()));
    child.once("error", fail);
    child.once("close", (code, signal) => done({ code: code ?? (signal ? 1 : 0), output }));
  });
}

/** Runs a command that must succeed; its output is shown only when it does not. */
export async function must(
  what: string,
  command: string,
  args: string[],
  env?: NodeJS.ProcessEnv,
  onLine?: (line: string) => void,
): Promise<string> {
  const { code, output } = await capture(command, args, env, onLine);
  if (code !== 0) throw new Problem(`${what} failed (exit code ${code}); it said:\n${firstLines(output)}`);
  return output;
}

/** The error is at the top of the output; the rest is a dump that would push it off the screen. */
function firstLines(output: string): string {
  const lines = output.trim().split("\n");
  return lines.length <= 20 ? lines.join("\n") : `${lines.slice(0, 20).join("\n")}\n... (${lines.length - 20} more lines)`;
}
