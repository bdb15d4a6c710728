import pino from "pino";
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

/** The loggable part of an error: its code or name, never its message, which can hold data. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  if ("code" in error && typeof error.code === "string") return error.code;
  const { cause } = error;
  if (cause instanceof Error && "code" in cause && typeof cause.code === "string") return cause.code;
  return error.name;
}
