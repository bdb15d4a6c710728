import { db } from "./db.server";

/** Records that a periodic job has just run. */
export async function beat(name: string): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "WorkerBeat" ("name", "beatAt") VALUES (${name}, now())
    ON CONFLICT ("name") DO UPDATE SET "beatAt" = now()`;
}

/** Claims a periodic job's run when the last one was at least `seconds` ago; false when another worker claimed it first. */
export async function claimRun(name: string, seconds: number): Promise<boolean> {
  const taken = await db.$executeRaw`
    INSERT INTO "WorkerBeat" ("name", "beatAt") VALUES (${name}, now())
    ON CONFLICT ("name") DO UPDATE SET "beatAt" = now()
      WHERE "WorkerBeat"."beatAt" <= now() - make_interval(secs => ${seconds}::float)`;
  return taken > 0;
}

/** Seconds since a job's last heartbeat; null when it never ran. */
export async function workerSilence(name: string): Promise<number | null> {
  const [row] = await db.$queryRaw<{ seconds: number }[]>`
    SELECT extract(epoch FROM now() - "beatAt")::float AS seconds FROM "WorkerBeat" WHERE "name" = ${name}`;
  return row?.seconds ?? null;
}
