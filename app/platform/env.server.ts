import { z } from "zod";

const json = z.string().transform((text, context): Record<string, unknown> => {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
  } catch {
    context.addIssue({ code: "custom", message: "must be a JSON object" });
    return z.NEVER;
  }
});

const milliseconds = z.coerce.number().int().min(100).max(3_600_000);

/**
 * The only reader of process.env in the application. Frozen at first import; an invalid setting stops the process with
 * one sentence that names the variable. docs/operations.md lists every variable.
 */
const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  /** `development` enables /dev/mail and /dev/ui; only embedded services and tests set it. */
  NHIPCAU_MODE: z.enum(["development", "production"]).default("production"),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  /** Public address without a trailing slash; links in mails, the Origin check and the cookie flags depend on it. */
  APP_URL: z.url({ protocol: /^https?$/ }).default("http://localhost:3000"),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, "must start with postgresql://"),
  DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(10),
  /** How long a query may wait for a connection before its request fails. */
  DATABASE_WAIT_MS: milliseconds.default(5_000),
  /** The longest statement of a page, and its longest wait for a lock; then the statement is cancelled. */
  DATABASE_STATEMENT_MS: milliseconds.default(12_000),
  DATABASE_LOCK_MS: milliseconds.default(5_000),
  /** The same for the worker and for commands, whose statements may walk whole tables. */
  DATABASE_WORK_STATEMENT_MS: milliseconds.default(600_000),
  DATABASE_WORK_LOCK_MS: milliseconds.default(60_000),
  MEILISEARCH_URL: z.url({ protocol: /^https?$/ }),
  MEILISEARCH_API_KEY: z.string().default(""),
  MEILISEARCH_INDEX_PREFIX: z
    .string()
    .regex(/^[a-z0-9_]*$/)
    .default("nhipcau_"),
  /** The optional semantic search: the service that Meilisearch asks for embeddings. Semantic search is off when this is unset. */
  EMBEDDER_SOURCE: z.enum(["rest", "ollama", "openAi", "huggingFace"]).optional(),
  /** Required for `rest`; `ollama` and `openAi` have default addresses. */
  EMBEDDER_URL: z.url({ protocol: /^https?$/ }).optional(),
  EMBEDDER_MODEL: z.string().max(200).optional(),
  EMBEDDER_API_KEY: z.string().optional(),
  EMBEDDER_DIMENSIONS: z.coerce.number().int().min(1).max(8_192).optional(),
  /** For `rest`: the shape of a request and of its response as Meilisearch describes them, in JSON. */
  EMBEDDER_REQUEST: json.optional(),
  EMBEDDER_RESPONSE: json.optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, "must start with smtp:// or smtps://")
    .optional(),
  /** Without it, the brand's name and an address at the public host (mailer.server.ts). */
  MAIL_FROM: z.string().optional(),
  /** Where mails are written as .eml while SMTP_URL is unset. */
  MAIL_FOLDER: z.string().default(".data/mail"),
  /** How long a mail that cannot be sent, or that waits for a decision, is kept. */
  MAIL_KEEP_DAYS: z.coerce.number().int().min(1).max(90).default(7),
  /** Sources that profiles can be filled from: ORCID's public API and OpenAlex. Tests point them at their own server. */
  ORCID_API_URL: z.url({ protocol: /^https?$/ }).default("https://pub.orcid.org"),
  OPENALEX_API_URL: z.url({ protocol: /^https?$/ }).default("https://api.openalex.org"),
  /** Contact address for OpenAlex about this installation's requests; it serves identified clients more reliably. */
  OPENALEX_MAILTO: z.email().optional(),
  /** Number of proxies in front of the app, to find the client address for rate limits. */
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
});

export type Env = Readonly<z.infer<typeof schema>>;

/** Parses and validates a set of variables; throws an Error with one line per invalid variable, without the values. */
function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`Wrong or missing settings (see docs/operations.md):\n  ${lines.join("\n  ")}`);
  }
  const env = { ...parsed.data, APP_URL: parsed.data.APP_URL.replace(/\/+$/, "") };
  const { protocol, hostname } = new URL(env.APP_URL);
  const loopback = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  if (env.NHIPCAU_MODE === "production" && protocol === "http:" && !loopback) {
    throw new Error("APP_URL: must start with https:// outside this machine, since sign-in cookies are Secure");
  }
  if (env.EMBEDDER_SOURCE === "rest" && !env.EMBEDDER_URL) throw new Error("EMBEDDER_URL: needed with EMBEDDER_SOURCE=rest");
  if (["ollama", "huggingFace"].includes(env.EMBEDDER_SOURCE ?? "") && !env.EMBEDDER_MODEL) {
    throw new Error("EMBEDDER_MODEL: needed with EMBEDDER_SOURCE=ollama and huggingFace");
  }
  return Object.freeze(env);
}

let cached: Env | undefined;

/** The settings of this process. */
export function env(): Env {
  return (cached ??= readEnv(process.env));
}

/** The settings that say whose installation this is; brand.server.ts reads the file. */
export function installation(): { BRAND_FILE: string | undefined; OPERATOR: string | undefined } {
  const { BRAND_FILE, OPERATOR } = process.env;
  return { BRAND_FILE: BRAND_FILE || undefined, OPERATOR: OPERATOR || undefined };
}

/** Whether /dev pages exist. Never true in a configured deployment. */
export function isDevelopment(): boolean {
  return env().NHIPCAU_MODE === "development";
}

/** Whether cookies carry Secure and the `__Host-` prefix: whenever the public address is https. */
export function isSecureOrigin(): boolean {
  return env().APP_URL.startsWith("https://");
}
