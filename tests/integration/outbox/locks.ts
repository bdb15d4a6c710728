import pg from "pg";
import { env } from "~/platform/env.server";
import { eventually } from "../../setup/eventually";

/** A connection beside the application's, for what another process does at the same time. */
export async function openConnection(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: env().DATABASE_URL });
  await client.connect();
  return client;
}

/** Waits until some transaction of this database waits for a lock. */
export async function someoneWaits(client: pg.Client): Promise<void> {
  await eventually(async () => {
    const { rowCount } = await client.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND wait_event_type = 'Lock'`,
    );
    if (rowCount === 0) throw new Error("nobody waits yet");
  });
}
