import pino from "pino";
import { databaseFailure, sqlState } from "./database-failure.server";
import { env } from "./env.server";

/**
 * Structured log on standard output. Log ids and codes, never entities, forms, addresses or mails; `redact` is only the
 * second line of defence.
 */
export const log = pino({
  level: env().LOG_LEVEL,
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: ["email", "*.email", "password", "*.password", "token", "*.token", "*.cookie"], censor: "[redacted]" },
});

/** Codes and class names; anything longer or with other characters could be data. */
const CODE = /^[\w./-]{1,80}$/;

/**
 * The code of an error, short enough to be stored: its own code with PostgreSQL's, why the database cannot answer, the
 * code of its cause, or else its class. Never its message, which can hold data.
 */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const own = [codeOf(error), sqlState(error)].filter((code, at, all) => code !== null && all.indexOf(code) === at);
  const cause = causeOf(error);
  return own.join("/") || databaseFailure(error) || (cause ? errorCode(cause) : classOf(error));
}

/**
 * What the log says of an error, for an operator to act on: class and code, the causes below it, and where our own code
 * threw it or waited for it.
 */
export function errorFields(error: unknown): { error: string; code: string; causes?: string[]; at?: string } {
  if (!(error instanceof Error)) return { error: typeof error, code: "unknown" };
  const causes = causesOf(error).map((cause) => [classOf(cause), codeOf(cause)].filter(Boolean).join(" "));
  const at = ownFrame(error) ?? causesOf(error).map(ownFrame).find(Boolean);
  return { error: classOf(error), code: errorCode(error), ...(causes.length > 0 ? { causes } : {}), ...(at ? { at } : {}) };
}

function codeOf(error: Error): string | null {
  return "code" in error && typeof error.code === "string" && CODE.test(error.code) ? error.code : null;
}

function classOf(error: Error): string {
  return [error.name, error.constructor.name].find((name) => name !== "Error" && CODE.test(name)) ?? "Error";
}

/** The causes of an error, outermost first; of several at once, the first. */
function causesOf(error: Error): Error[] {
  const causes: Error[] = [];
  for (let next = causeOf(error); next && causes.length < 5; next = causeOf(next)) causes.push(next);
  return causes;
}

function causeOf(error: Error): Error | null {
  const { cause } = error;
  const found: unknown = cause ?? (error instanceof AggregateError ? error.errors[0] : null);
  return found instanceof Error ? found : null;
}

/** The topmost frame of this project in an error's stack, as `function (file:line)`. */
function ownFrame(error: Error): string | undefined {
  for (const line of error.stack?.split("\n") ?? []) {
    const frame = /^ {4}at (?:async )?(?:(\S+)(?: \[as \S+\])? \()?(?:file:\/\/)?(\/[^()]+:\d+):\d+\)?$/.exec(line);
    const [, name, place = ""] = frame ?? [];
    if (!place || place.includes("/node_modules/")) continue;
    const file = place.replace(`${process.cwd()}/`, "");
    return name ? `${name} (${file})` : file;
  }
  return undefined;
}
