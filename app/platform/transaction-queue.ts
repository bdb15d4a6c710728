import { PrismaPg } from "@prisma/adapter-pg";
import { type SqlDriverAdapterFactory, type Transaction } from "@prisma/driver-adapter-utils";
import { type PoolConfig } from "pg";

/**
 * The PostgreSQL adapter, with the queries of a transaction sent one at a time. Prisma loads the relations of a record
 * at once, but a transaction has a single connection, which handles one query at a time. The driver queues them itself
 * until its next major version, which refuses them. Queries outside a transaction each get a connection from the pool.
 * @param config read at the first query, when the process knows which limits its statements have
 */
export function queueingPg(config: () => PoolConfig): SqlDriverAdapterFactory {
  const { provider, adapterName } = new PrismaPg({});
  return {
    provider,
    adapterName,
    connect: async () => {
      const adapter = await new PrismaPg(config()).connect();
      const start = adapter.startTransaction.bind(adapter);
      return Object.assign(adapter, { startTransaction: async (...how: Parameters<typeof start>) => oneAtATime(await start(...how)) });
    },
  };
}

/** Makes each query of a transaction wait for the ones before it, whether they succeed or fail. */
function oneAtATime(transaction: Transaction): Transaction {
  let last: Promise<unknown> = Promise.resolve();
  const queued =
    <Query, Answer>(send: (query: Query) => Promise<Answer>) =>
    (query: Query): Promise<Answer> => {
      const answer = last.then(() => send(query));
      last = answer.catch(() => undefined);
      return answer;
    };
  return Object.assign(transaction, {
    queryRaw: queued(transaction.queryRaw.bind(transaction)),
    executeRaw: queued(transaction.executeRaw.bind(transaction)),
  });
}
