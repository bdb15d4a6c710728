import pino from "pino";
import { env } from "./env.server";

/**
 * Structured log on standard output. Log ids and codes, never entities, forms, addresses or mails;
 * `redact` is the second net, not the first.
 */
export const log = pino({
  level: env().LOG_LEVEL,
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: ["email", "*.email", "password", "*.password", "token", "*.token", "*.cookie"], censor: "[redacted]" },
});
