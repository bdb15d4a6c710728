import { stopRequest } from "../../scripts/run/supervise";
import { startEmbedded } from "../../scripts/services/embedded";
import { runScript } from "../../scripts/services/problem";
import { dataDirectory } from "../../scripts/services/running";

/** Runs embedded services on DATA_DIR until asked to stop; prints their environment as one line of JSON. */
await runScript(async () => {
  const asked = stopRequest();
  const embedded = await startEmbedded(dataDirectory());
  console.log(JSON.stringify(embedded.env));
  await Promise.race([asked, embedded.failed]);
  await embedded.stop();
});
