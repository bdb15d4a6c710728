import pg from "pg";
import { env } from "./env.server";
import { errorFields, log } from "./log.server";

/**
 * Listens on PostgreSQL channels over its own connection and reconnects when that breaks. A notification can be lost
 * with the connection, so callers poll as well; notifications only make them faster.
 * @param onNotify called with the channel; also once for each channel after every connect
 * @returns closes the connection
 */
export function listen(channels: readonly string[], onNotify: (channel: string) => void): () => Promise<void> {
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | undefined;
  let closed = false;

  const reconnect = (error?: unknown) => {
    if (closed || retry) return;
    if (error !== undefined) log.warn({ ...errorFields(error) }, "listening connection lost");
    retry = setTimeout(() => {
      retry = undefined;
      void connect();
    }, 1_000);
  };

  const connect = async () => {
    const mine = new pg.Client({ connectionString: env().DATABASE_URL, connectionTimeoutMillis: 5_000, keepAlive: true });
    client = mine;
    mine.on("notification", (message) => onNotify(message.channel));
    mine.on("error", (error) => reconnect(error));
    mine.on("end", () => reconnect());
    try {
      await mine.connect();
      for (const channel of channels) await mine.query(`LISTEN ${mine.escapeIdentifier(channel)}`);
      for (const channel of channels) onNotify(channel);
    } catch (error) {
      await mine.end().catch(() => undefined);
      reconnect(error);
    }
  };

  void connect();
  return async () => {
    closed = true;
    clearTimeout(retry);
    await client?.end().catch(() => undefined);
  };
}
