import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "../../scripts/run/command";

/** A route module of the built application: whether it renders a page, whether it handles POST, and its address. */
export type RouteFact = { id: string; path: string; page: boolean; action: boolean; loader: boolean };

/** Read from the build in a separate process, so that the list of routes cannot be outdated. */
export function routeManifest(): RouteFact[] {
  const build = pathToFileURL(join(ROOT, "build/server/index.js")).href;
  const ask = `const { routes } = await import(${JSON.stringify(build)});
    const full = (route) => [route.parentId ? full(routes[route.parentId] ?? {}) : "", route.path ?? ""].filter(Boolean).join("/");
    const facts = Object.values(routes).map((route) => ({ id: route.id, path: "/" + full(route), page: "default" in route.module, action: "action" in route.module, loader: "loader" in route.module }));
    process.stdout.write(JSON.stringify(facts), () => process.exit(0));`;
  return JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "-e", ask], { env: process.env, encoding: "utf8", cwd: ROOT }),
  ) as RouteFact[];
}
