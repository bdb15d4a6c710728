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

/** Serves the built application on PORT; needs its settings in the environment. */
async function serve() {
  const file = join(ROOT, "build/server/index.js");
  if (!existsSync(file)) throw new Problem("The application is not built: run npm run build first.");
  const { createApp } = await import("../app/http/express.server");
  const build = (await import(pathToFileURL(file).href)) as ServerBuild;
  const port = Number(process.env.PORT || 3000);
  const server = createApp({ build }).listen({ port, host: listenHost(process.env) });
  await new Promise<void>((resolve, reject) => {
    server.once("listening", resolve);
    server.once("error", (error: NodeJS.ErrnoException) => reject(error.code === "EADDRINUSE" ? new Problem(portTaken(port)) : error));
  });
  const part = asPart(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), 3_000).unref();
      }),
  );
  part.ready();
  if (!process.send) console.log(`Serving on port ${(server.address() as AddressInfo).port}`);
}

serve().catch((error: unknown) => {
  report(error);
  process.exit(1);
});
