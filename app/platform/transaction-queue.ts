import { PrismaPg } from "@prisma/adapter-pg";
import { type Transaction } from "@prisma/driver-adapter-utils";

/**
 * The PostgreSQL adapter, with the queries of a transaction sent one at a time. Prisma loads the relations of a record
 * at once, but a transaction has a single connection, which handles one query at a time. The driver queues them itself
 * until its next major version, which refuses them. Queries outside a transaction each get a connection from the pool.
 */
export class QueueingPg extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    const start = adapter.startTransaction.bind(adapter);
    return Object.assign(adapter, { startTransaction: async (...how: Parameters<typeof start>) => oneAtATime(await start(...how)) });
  }
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
