import { env } from "./env.server";
import { PrismaClient } from "./prisma/client";
import { statementLimits } from "./statement-limits";
import { queueingPg } from "./transaction-queue";
import { leavingOutUnreadable } from "./unreadable.server";

/** Everything of the generated client that the domain folders need: types, the `Prisma` namespace, enum types. */
export { Prisma } from "./prisma/client";

let kind: "page" | "work" = "work";

/** Gives the statements of this process the limits of pages. Called by what renders pages, before the first query. */
export function limitToPages(): void {
  kind = "page";
}

/**
 * A query and a transaction wait for a connection for DATABASE_WAIT_MS. A transaction may take three times as long: a
 * process that has just started on a busy machine needs seconds for what later takes milliseconds.
 */
function connect() {
  const { DATABASE_URL, DATABASE_POOL, DATABASE_WAIT_MS } = env();
  const pool = { connectionString: DATABASE_URL, max: DATABASE_POOL, connectionTimeoutMillis: DATABASE_WAIT_MS };
  const adapter = queueingPg(() => ({ ...pool, ...statementLimits(kind) }));
  const transactionOptions = { maxWait: DATABASE_WAIT_MS, timeout: 3 * DATABASE_WAIT_MS };
  return leavingOutUnreadable(new PrismaClient({ adapter, errorFormat: "minimal", transactionOptions }));
}

declare global {
  var __nhipcauDb: PrismaClient | undefined;
}

/**
 * The only PrismaClient of the process. Its lists leave out rows that cannot be read (unreadable.server.ts). It is kept
 * on `globalThis` so that hot reload does not open a second pool.
 */
export const db: PrismaClient = (globalThis.__nhipcauDb ??= connect());

/** A client inside `db.$transaction(async (tx) => ...)`. */
export type Transaction = Parameters<Parameters<typeof db.$transaction>[0]>[0];

/** Either: for reads that run alone or inside a transaction. */
export type Db = typeof db | Transaction;

/** Whether an error is a unique constraint violation (Prisma P2002), optionally of a given column. */
export function isUniqueViolation(error: unknown, column?: string): boolean {
  if (!(error instanceof Error) || !("code" in error) || error.code !== "P2002") return false;
  return column === undefined || JSON.stringify(error).includes(column);
}

/** Whether PostgreSQL refused a text because of its characters (22021): NUL, which no text column can store. */
export function isUnstorableText(error: unknown): boolean {
  return error instanceof Error && error.name.startsWith("PrismaClient") && /\b22021\b/.test(error.message);
}
