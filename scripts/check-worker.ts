import { db } from "../app/platform/db.server";
import { workerSilence } from "../app/platform/beat.server";
import { runScript } from "./services/problem";

/** The worker writes its heartbeat every 5 seconds. */
const SILENCE_LIMIT_SECONDS = 30;

/** Health check of a worker's container: exit code 0 if any worker has recently written its heartbeat. */
await runScript(async () => {
  const silence = await workerSilence("worker");
  await db.$disconnect();
  if (silence !== null && silence <= SILENCE_LIMIT_SECONDS) return 0;
  console.error(silence === null ? "No worker has ever run." : `No worker for ${Math.round(silence)} s.`);
  return 1;
});
