import { existsSync } from "node:fs";
import { type AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type ServerBuild } from "@remix-run/node";
import { ROOT } from "./run/command";
import { listenHost } from "./run/listen-host";
import { asPart } from "./run/supervise";
import { portTaken } from "./services/ports";
import { Problem, report } from "./services/problem";

/** The longest that a request under way may take once the server is to stop; less than a part has to end (run/supervise.ts). */
const DRAIN_WITHIN_MS = 8_000;

/** Serves the built application on PORT; needs its settings in the environment. */
async function serve() {
  const file = join(ROOT, "build/server/index.js");
  if (!existsSync(file)) throw new Problem("The application is not built: run npm run build first.");
  const { createApp } = await import("../app/http/express.server");
  const { drainable } = await import("../app/http/draining.server");
  const build = (await import(pathToFileURL(file).href)) as ServerBuild;
  const port = Number(process.env.PORT || 3000);
  const { server, drain } = drainable(createApp({ build }));
  server.listen({ port, host: listenHost(process.env) });
  await new Promise<void>((resolve, reject) => {
    server.once("listening", resolve);
    server.once("error", (error: NodeJS.ErrnoException) => reject(error.code === "EADDRINUSE" ? new Problem(portTaken(port)) : error));
  });
  const part = asPart(() => drain(DRAIN_WITHIN_MS));
  part.ready();
  if (!process.send) console.log(`Serving on port ${(server.address() as AddressInfo).port}`);
}

serve().catch((error: unknown) => {
  report(error);
  process.exit(1);
});
