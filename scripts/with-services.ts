import { spawn } from "node:child_process";
import { appEnv } from "./run/app-env";
import { ROOT, withTools } from "./run/command";
import { withServices } from "./services/borrow";
import { configuredServices } from "./services/configured";
import { Problem, runScript } from "./services/problem";
import { dataDirectory } from "./services/running";

/**
 * `with-services COMMAND ARGS...` runs a command with the settings of the services in its environment; exits with
 * its exit code. Signals reach it through the terminal's process group; this process ignores them so that it does not exit first.
 */
await runScript(() =>
  withServices(async (services) => {
    const [command, ...args] = process.argv.slice(2);
    if (!command) throw new Problem("Say what to run: with-services COMMAND ARGS...");
    const embedded = configuredServices(process.env) === null;
    const env = appEnv(services, { embedded, dataDir: dataDirectory() });
    const child = spawn(command, args, { cwd: ROOT, env: withTools(env), stdio: "inherit" });
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void child.kill(signal));
    return new Promise<number>((resolve, reject) => {
      child.once("error", reject);
      child.once("exit", (code, signal) => resolve(code ?? (signal ? 1 : 0)));
    });
  }),
);
