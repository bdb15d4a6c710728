/**
 * Why the database cannot answer for now, although nothing is wrong with what was asked: it is not reachable, all
 * connections are in use, a statement or a wait for a lock took too long, or it gave up this transaction for another.
 */
export type DatabaseFailure = "database_unreachable" | "database_full" | "database_slow" | "database_locked" | "database_conflict";

/** By SQLSTATE, or by its class where the whole class has one meaning. */
const BY_STATE: Record<string, DatabaseFailure> = {
  "08": "database_unreachable",
  "25006": "database_unreachable", // read-only: a standby that is about to lead
  "25P03": "database_slow",
  "25P04": "database_slow",
  "28": "database_unreachable",
  "3D": "database_unreachable",
  "40": "database_conflict",
  "53": "database_full",
  "55P03": "database_locked",
  "57014": "database_slow",
  "57P": "database_unreachable",
  "58": "database_unreachable",
};

/** By the adapter's name for the failures that have no SQLSTATE, or whose SQLSTATE it drops. */
const BY_KIND: Record<string, DatabaseFailure> = {
  AuthenticationFailed: "database_unreachable",
  ConnectionClosed: "database_unreachable",
  DatabaseAccessDenied: "database_unreachable",
  DatabaseDoesNotExist: "database_unreachable",
  DatabaseNotReachable: "database_unreachable",
  SocketTimeout: "database_unreachable",
  TlsConnectionError: "database_unreachable",
  TooManyConnections: "database_full",
  TransactionWriteConflict: "database_conflict",
};

/** Failures that the driver tells by their message alone. */
const BY_MESSAGE: Record<string, DatabaseFailure> = {
  "timeout exceeded when trying to connect": "database_full",
  "Query read timeout": "database_slow",
  "Connection terminated": "database_unreachable",
  "Connection terminated unexpectedly": "database_unreachable",
  "Connection terminated due to connection timeout": "database_unreachable",
  "Client has encountered a connection error and is not queryable": "database_unreachable",
  "Client was closed and is not queryable": "database_unreachable",
  "Cannot use a pool after calling end on the pool": "database_unreachable",
};

/** @returns null for every other error, which is one of the program or of what was asked */
export function databaseFailure(error: unknown): DatabaseFailure | null {
  if (!(error instanceof Error)) return null;
  const state = sqlState(error);
  const known = state === null ? undefined : (BY_STATE[state] ?? BY_STATE[state.slice(0, 3)] ?? BY_STATE[state.slice(0, 2)]);
  return known ?? BY_KIND[adapterCause(error)?.kind ?? ""] ?? BY_MESSAGE[error.message] ?? ofTransaction(error);
}

/** PostgreSQL's own code of a failure, wherever Prisma keeps it; null when there is none. */
export function sqlState(error: Error): string | null {
  const cause = adapterCause(error);
  return cause?.originalCode ?? cause?.code ?? null;
}

type Cause = { kind?: string; code?: string; originalCode?: string };

/** What the driver adapter says about an error of Prisma. */
function adapterCause(error: Error): Cause | null {
  const meta = "meta" in error ? (error.meta as { driverAdapterError?: { cause?: Cause } } | undefined) : undefined;
  return meta?.driverAdapterError?.cause ?? null;
}

/** Prisma's P2028: there was no connection in time, or the transaction outlived its limit; its other uses are mistakes of ours. */
function ofTransaction(error: Error): DatabaseFailure | null {
  if (!("code" in error) || error.code !== "P2028") return null;
  if (error.message.includes("Unable to start a transaction")) return "database_full";
  return "meta" in error && (error.meta as { timeout?: number }).timeout !== undefined ? "database_slow" : null;
}
