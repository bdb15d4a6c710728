import { brand } from "../app/platform/brand.server";
import { appEnv } from "./run/app-env";
import { ensurePrismaClient } from "./run/build";
import { must, typescript } from "./run/command";
import { exposure } from "./run/listen-host";
import { migrate } from "./run/migrate";
import { openServices } from "./run/open-services";
import { Steps } from "./run/steps";
import { startPart, stopRequest, type Part } from "./run/supervise";
import { portIsFree, portTaken } from "./services/ports";
import { Problem, runScript } from "./services/problem";

/** `npm run dev`: the services, migrations and data of `npm start`, with pages served by Vite with hot reload. */
await runScript(async () => {
  const asked = stopRequest();
  const port = Number(process.env.PORT || 3000);
  if (!(await portIsFree(port))) throw new Problem(portTaken(port));
  const steps = new Steps(4);
  const services = await steps.run("Starting the database and the search engine", openServices);
  const env = appEnv(services.env, { ...services, nodeEnv: "development" });
  const parts: Part[] = [];
  try {
    const running = async () => {
      await ensurePrismaClient();
      await steps.run(
        "Migrating the database",
        () => migrate(env),
        (count) => (count ? `${count} applied` : "up to date"),
      );
      await steps.run("Loading data", () => must("Loading data", process.execPath, typescript("prisma/seed.ts"), env));
      await steps.run("Starting the development server and the worker", async () => {
        parts.push(startPart("The development server", typescript("scripts/serve-dev.ts"), env));
        parts.push(startPart("The worker", typescript("scripts/worker.ts"), env));
        await Promise.all(parts.map((part) => part.ready));
      });
      console.log(`\n${brand().name.en}, with hot reload: ${env.APP_URL}\nCtrl-C stops it.`);
      const exposed = exposure(process.env, services.embedded);
      if (exposed) console.warn(`\n${exposed}`);
      return Promise.race(parts.map((part) => part.ended));
    };
    const failure = await Promise.race([asked.then(() => null), services.failed, running()]);
    if (failure === null) return 0;
    throw new Problem(`${failure}: everything was stopped.`);
  } finally {
    await Promise.all(parts.map((part) => part.stop()));
    await services.stop();
  }
});
