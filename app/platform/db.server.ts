import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "./env.server";
import { PrismaClient } from "./prisma/client";
import { leavingOutUnreadable } from "./unreadable.server";

/** Everything of the generated client that rooms need: types, `Prisma` namespace, enums' types. */
export { Prisma } from "./prisma/client";

/**
 * Unless a transaction asks for other: how long it may wait for a connection, as long as the pool does, and how long it may take.
 * A process that has just started, on a machine with nothing to spare, needs seconds for what takes milliseconds later. In milliseconds.
 */
const TRANSACTION_TIMES = { maxWait: 5_000, timeout: 15_000 };

function connect() {
  const adapter = new PrismaPg({ connectionString: env().DATABASE_URL, max: env().DATABASE_POOL, connectionTimeoutMillis: 5_000 });
  return leavingOutUnreadable(new PrismaClient({ adapter, errorFormat: "minimal", transactionOptions: TRANSACTION_TIMES }));
}

declare global {
  var __nhipcauDb: PrismaClient | undefined;
}

/** The only PrismaClient of the process, whose lists leave out rows that cannot be read (unreadable.server.ts); kept on `globalThis` so that hot reload does not open a second pool. */
export const db: PrismaClient = (globalThis.__nhipcauDb ??= connect());

/** A client inside `db.$transaction(async (tx) => ...)`. */
export type Transaction = Parameters<Parameters<typeof db.$transaction>[0]>[0];

/** Either: for reads that run alone or inside a transaction. */
export type Db = typeof db | Transaction;

/** Whether an error is a violated unique constraint (Prisma P2002), optionally of a given column. */
export function isUniqueViolation(error: unknown, column?: string): boolean {
  if (!(error instanceof Error) || !("code" in error) || error.code !== "P2002") return false;
  return column === undefined || JSON.stringify(error).includes(column);
}

/** Whether PostgreSQL refused a text because of its characters (22021): NUL, which no text column can hold. */
export function isUnstorableText(error: unknown): boolean {
  return error instanceof Error && error.name.startsWith("PrismaClient") && /\b22021\b/.test(error.message);
}
