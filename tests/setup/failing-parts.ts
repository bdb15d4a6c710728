import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "../../scripts/run/command";

/** The result of a page with a failing part. */
export type FailedPart = { path: string; status: number; retryAfter: string | null; html: string };

const CASE = {
  id: "1",
  side: "coordinator",
  stage: "invited",
  channel: "coordinator",
  tabs: ["overview", "messages", "log", "interviews"],
  unread: 0,
  who: "WHO",
  position: { text: "POSITION", lang: "vi" },
  institution: { text: "INSTITUTION", lang: "vi" },
};
const POSITION = {
  id: "1",
  title: { text: "POSITION", lang: "vi" },
  mayOpen: { desk: true, sections: true, matches: true },
};
const STEPS = { percent: 40, steps: [{ step: "names", state: "done" }] };

/**
 * Requests the built pages in a separate process, with layouts that load and parts that fail: one whose loader throws, one
 * that fails while rendering, one that is temporarily refused.
 */
export function askFailingParts(paths: readonly string[]): FailedPart[] {
  const script = `
    import { createRequestHandler } from "@remix-run/server-runtime";
    const build = await import(${JSON.stringify(pathToFileURL(join(ROOT, "build/server/index.js")).href)});
    const routes = { ...build.routes };
    const load = (id, loader) => { routes[id] = { ...routes[id], module: { ...routes[id].module, loader } }; };
    load("routes/$lang.cases.$id", async () => (${JSON.stringify(CASE)}));
    load("routes/$lang.cases.$id.messages", async () => { throw new Error("broken"); });
    load("routes/$lang.cases.$id.log", async () => ({ entries: null }));
    load("routes/$lang.cases.$id.interviews", async () => { throw Response.json({ retryAfter: 30 }, { status: 429, headers: { "Retry-After": "30" } }); });
    load("routes/$lang.institution.positions.$id", async () => (${JSON.stringify(POSITION)}));
    load("routes/$lang.institution.positions.$id.$section", async () => { throw new Error("broken"); });
    load("routes/$lang.institution.positions.$id.matches._index", async () => ({ rows: null }));
    load("routes/$lang.institution.positions.$id.matches.what-if", async () => { throw Response.json({ retryAfter: 30 }, { status: 429, headers: { "Retry-After": "30" } }); });
    load("routes/$lang.profile._steps", async () => (${JSON.stringify(STEPS)}));
    load("routes/$lang.profile._steps.skills", async () => { throw new Error("broken"); });
    const handle = createRequestHandler({ ...build, routes }, "production");
    const answers = [];
    for (const path of ${JSON.stringify(paths)}) {
      const response = await handle(new Request("http://localhost:3000" + path), { cspNonce: "n", requestId: "r", clientAddress: "1", setCookie() {} });
      answers.push({ path, status: response.status, retryAfter: response.headers.get("Retry-After"), html: await response.text() });
    }
    process.stdout.write(JSON.stringify(answers), () => process.exit(0));`;
  const env: NodeJS.ProcessEnv = { ...process.env, LOG_LEVEL: "silent", NODE_ENV: "production" };
  return JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "-e", script], {
      env,
      encoding: "utf8",
      cwd: ROOT,
      maxBuffer: 20_000_000,
    }),
  ) as FailedPart[];
}
