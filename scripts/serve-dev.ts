import { createServer as createHttpServer } from "node:http";
import { type ServerBuild } from "@remix-run/node";
import { createServer } from "vite";
import { createApp } from "../app/http/express.server";
import { ROOT } from "./run/command";
import { listenHost } from "./run/listen-host";
import { asPart } from "./run/supervise";
import { report } from "./services/problem";

/** Serves the application from its sources on PORT, building each module on request. */
async function serve() {
  const server = createHttpServer();
  // Hot reload uses the same port as the pages, so that two development servers do not conflict on Vite's default port.
  const vite = await createServer({ root: ROOT, server: { middlewareMode: true, hmr: { server } } });
  const loadBuild = async () => (await vite.ssrLoadModule("virtual:remix/server-build")) as ServerBuild;
  const app = createApp({ dev: { middlewares: vite.middlewares, loadBuild } });
  server.on("request", app);
  server.listen({ port: Number(process.env.PORT || 3000), host: listenHost(process.env) }, () => part.ready());
  const part = asPart(async () => {
    server.close();
    server.closeAllConnections();
    await vite.close();
  });
}

serve().catch((error: unknown) => {
  report(error);
  process.exit(1);
});
