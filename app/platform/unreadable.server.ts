import { AsyncLocalStorage } from "node:async_hooks";
import { ZodError } from "zod";
import { errorCode, errorFields, log } from "./log.server";
import { type Prisma, type PrismaClient } from "./prisma/client";
import { keyColumns } from "./record-keys";

/** Why a row cannot be read; `part` names the column or type, never a value. */
export type Reason = { code: "unknown_value" | "impossible_date" | "wrong_type" | "wrong_shape"; part: string };
/** A row that was left out; `key` is its primary key, several columns joined by a colon. `code` is a reason or the search engine's code. */
export type Unreadable = { model: Prisma.ModelName; key: string; code: string; part: string };

/** Reports are kept this long after a row was last encountered; repeated encounters are written at most once a minute. */
export const NAMED_FOR_HOURS = 24;

class ImpossibleDate extends Error {
  constructor(readonly part: string) {
    super(`a date that no Date can hold: ${part}`);
    this.name = "ImpossibleDate";
  }
}

/** Why an error means that a row itself cannot be read, as opposed to a database failure; null for any other error. */
export function reasonOf(error: unknown): Reason | null {
  if (error instanceof ImpossibleDate) return { code: "impossible_date", part: error.part };
  if (error instanceof ZodError) return { code: "wrong_shape", part: String(error.issues[0]?.path[0] ?? "") };
  if (error instanceof TypeError || error instanceof RangeError) return { code: "wrong_shape", part: "" };
  if (!(error instanceof Error) || !("code" in error) || error.code !== "P2023") return null;
  const type = /not found in enum '(\w+)'/.exec(error.message)?.[1];
  if (type) return { code: "unknown_value", part: type };
  return { code: "wrong_type", part: /in column '(\w+)/.exec(error.message)?.[1] ?? "" };
}

const collected = new AsyncLocalStorage<Map<string, Unreadable>>();

/** Runs a function and returns which rows it left out, each once. */
export async function collectUnreadable<T>(run: () => Promise<T>): Promise<{ result: T; unreadable: Unreadable[] }> {
  const rows = new Map<string, Unreadable>();
  const result = await collected.run(rows, run);
  return { result, unreadable: [...rows.values()] };
}

/** Reports a row that was left out: to the current collector, in the log, and on the index health page. */
export async function nameUnreadable(client: PrismaClient, row: Unreadable): Promise<void> {
  collected.getStore()?.set(`${row.model} ${row.key}`, row);
  const { model, key, code, part } = row;
  try {
    const written = await client.$executeRaw`
      INSERT INTO "UnreadableRecord" ("model", "key", "code", "part") VALUES (${model}, ${key}, ${code}, ${part})
      ON CONFLICT ("model", "key") DO UPDATE SET "code" = excluded."code", "part" = excluded."part", "seenAt" = now()
        WHERE "UnreadableRecord"."seenAt" < now() - interval '1 minute'`;
    if (written > 0) log.error(row, "record cannot be read and is left out");
  } catch (error) {
    log.error({ ...row, cause: errorCode(error), at: errorFields(error).at }, "record cannot be read and could not be named");
  }
}

type Args = {
  where?: object;
  select?: object;
  include?: object;
  omit?: object;
  skip?: number;
  take?: number;
  cursor?: object;
  distinct?: unknown;
};
type Row = Record<string, unknown>;
type Delegate = { findMany: (args: Args) => Promise<Row[]> };

/**
 * A client whose `findMany` leaves out and reports rows that cannot be read (a value of a newer version, an infinite
 * date) instead of failing for all. The list keeps its order, page and conditions. In a transaction it still fails:
 * what is written there must not depend on an incomplete set of rows.
 */
export function leavingOutUnreadable(client: PrismaClient): PrismaClient {
  const extended = client.$extends({
    query: {
      $allModels: {
        async findMany({ model, args, query }) {
          try {
            return withoutImpossibleDates(await query(args));
          } catch (error) {
            if (reasonOf(error) === null) throw error;
            return (await readApart(client, model as Prisma.ModelName, args as Args)) as never;
          }
        },
      },
    },
    client: { $transaction: client.$transaction.bind(client) },
  });
  return extended as unknown as PrismaClient;
}

/** Reads the keys of a list, then bisects its rows until those that cannot be read are isolated. */
async function readApart(client: PrismaClient, model: Prisma.ModelName, { skip, take, cursor, distinct, ...args }: Args): Promise<Row[]> {
  const list = (client as unknown as Record<string, Delegate>)[model.charAt(0).toLowerCase() + model.slice(1)]!;
  const columns = keyColumns(model);
  const { select: _select, include: _include, omit: _omit, ...which } = args;
  const paging = Object.fromEntries(Object.entries({ skip, take, cursor, distinct }).filter(([, value]) => value !== undefined));
  const keys = await list.findMany({ ...which, ...paging, select: Object.fromEntries(columns.map((column) => [column, true])) });
  return readHalves(
    keys,
    async (part) => withoutImpossibleDates(await list.findMany({ ...args, where: { AND: [args.where ?? {}, { OR: part }] } })),
    (key, reason) => nameUnreadable(client, { model, key: columns.map((column) => String(key[column])).join(":"), ...reason }),
  );
}

async function readHalves<K, T>(
  keys: readonly K[],
  read: (part: K[]) => Promise<T[]>,
  leaveOut: (key: K, reason: Reason) => Promise<void>,
): Promise<T[]> {
  const [only] = keys;
  if (only === undefined) return [];
  try {
    return await read([...keys]);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === null) throw error;
    if (keys.length === 1) {
      await leaveOut(only, reason);
      return [];
    }
  }
  const middle = Math.ceil(keys.length / 2);
  return [...(await readHalves(keys.slice(0, middle), read, leaveOut)), ...(await readHalves(keys.slice(middle), read, leaveOut))];
}

/** @throws ImpossibleDate when a row holds a date outside the range of `Date`; the driver returns it as an invalid one */
function withoutImpossibleDates<T>(rows: T): T {
  const part = impossibleDate(rows);
  if (part !== null) throw new ImpossibleDate(part);
  return rows;
}

/** The path of the first invalid date in a value, without list indexes. */
function impossibleDate(value: unknown): string | null {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : null;
  const inList = Array.isArray(value);
  for (const key in value) {
    const inner = (value as Row)[key];
    if (typeof inner !== "object") continue;
    const found = impossibleDate(inner);
    if (found !== null) return inList ? found : found === "" ? key : `${key}.${found}`;
  }
  return null;
}
