import { type PoolConfig } from "pg";
import { env } from "./env.server";

/** Beyond the statement's own limit: the database cancels first, and only one that answers nothing at all is given up. */
const SILENCE_MS = 5_000;
/** Longer than a page computes, or the worker sends a mail, between two statements of a transaction. */
const IDLE_MS = { page: 30_000, work: 300_000 };

/**
 * PostgreSQL's limits for a connection: of a statement, of waiting for a lock, of a transaction that sends nothing. They
 * are parameters of the connection's start, which PgBouncer refuses unless it is told to ignore them
 * (docs/decisions/0156): a pooler that would silently drop them is noticed.
 * @param kind of a page that somebody waits for, or of work without a reader: the worker, commands
 */
export function statementLimits(kind: "page" | "work"): PoolConfig {
  const { DATABASE_STATEMENT_MS, DATABASE_LOCK_MS, DATABASE_WORK_STATEMENT_MS, DATABASE_WORK_LOCK_MS } = env();
  const statement = kind === "page" ? DATABASE_STATEMENT_MS : DATABASE_WORK_STATEMENT_MS;
  return {
    statement_timeout: statement,
    lock_timeout: kind === "page" ? DATABASE_LOCK_MS : DATABASE_WORK_LOCK_MS,
    idle_in_transaction_session_timeout: IDLE_MS[kind],
    query_timeout: statement + SILENCE_MS,
    keepAlive: true,
  };
}
