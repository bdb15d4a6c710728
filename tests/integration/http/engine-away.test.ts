import { type LoaderFunctionArgs } from "@remix-run/node";
import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import { matchRoutes, type RouteObject } from "react-router-dom";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { freePort } from "../../../scripts/services/ports";
import { type PageRow } from "../../http/all-pages";
import { type Role, type World } from "../../http/world";
import { hollowBuild } from "../../setup/hollow-build";
import { silentServer, type SilentServer } from "../../setup/silent-server";

/** An engine that is stopped, then one that hangs. Set before the application is imported, since settings are read once. */
const port = await freePort();
process.env.MEILISEARCH_URL = `http://127.0.0.1:${port}`;
const { addressOf, ALL_PAGES } = await import("../../http/all-pages");
const { makeWorld, PLACEHOLDERS, ROLES } = await import("../../http/world");
const { env } = await import("~/platform/env.server");
const { lucia } = await import("~/domain/identity/lucia.server");
const { endRest } = await import("~/domain/search/ask-engine.server");
const { MAX_WAITED_MS } = await import("~/platform/request-scope.server");

type Module = { loader?: (args: LoaderFunctionArgs) => Promise<unknown> };
type Node = RouteObject & { id: string };
const { routes } = hollowBuild();
const tree = (parentId?: string): Node[] =>
  Object.values(routes)
    .filter((route) => route.parentId === parentId)
    .map(({ id, path, index }) => (index ? { id, path, index: true as const } : { id, path, children: tree(id) }));
const TREE = tree();

let world: World;
const cookies: Partial<Record<Role, string>> = {};

/** The statuses of all loaders of a page for a reader; a thrown error counts as 500. */
async function open(row: PageRow, role: Role): Promise<number[]> {
  const address = addressOf(row, world, "vi");
  const context = { cspNonce: "", requestId: randomUUID(), clientAddress: "127.0.0.1", setCookie: () => undefined };
  const matches = matchRoutes(TREE, address.split("?")[0] ?? "") ?? [];
  const signal = new AbortController().signal;
  const answers = matches.map(async ({ route, params }) => {
    const { loader } = (await import(/* @vite-ignore */ moduleOf(route.id))) as Module;
    const request = new Request(`http://localhost:3000${address}`, { headers: { Cookie: cookies[role] ?? "" }, signal });
    try {
      const answer = await loader?.({ request, params, context, unstable_pattern: "" } as unknown as LoaderFunctionArgs);
      return answer instanceof Response ? answer.status : 200;
    } catch (thrown) {
      return thrown instanceof Response ? thrown.status : 500;
    }
  });
  return Promise.all(answers);
}

const moduleOf = (id: string) => resolve(import.meta.dirname, "../../../app", id === "root" ? "root" : `${id}/route`);

beforeAll(async () => {
  world = await makeWorld();
  for (const role of ROLES) {
    if (role === "visitor") continue;
    const session = await lucia.createSession(world.users[role], { publicId: randomUUID(), persistent: false, device: "" });
    cookies[role] = lucia.createSessionCookie(session.id).serialize().split(";")[0];
  }
});

/** All pages except `/readyz`, whose status depends on the engine. */
const PAGES = ALL_PAGES.filter(({ route }) => route !== "routes/readyz");

describe("with the search engine stopped", () => {
  test("the application asks at the address where nothing listens", () => {
    expect(env().MEILISEARCH_URL).toBe(`http://127.0.0.1:${port}`);
  });

  test.each(PAGES.map((row) => [row.path(PLACEHOLDERS), row] as const))("%s is no error of the server for anybody", async (_, row) => {
    endRest();
    const answers = await Promise.all(ROLES.map((role) => open(row, role)));
    expect(Math.max(0, ...answers.flat())).toBeLessThan(500);
  });
});

describe("with the search engine hung", () => {
  let engine: SilentServer;
  beforeAll(async () => {
    engine = await silentServer(port);
  });
  afterAll(() => engine.close());

  test("questions of one request wait for 2.5 s at most, together", () => {
    expect(MAX_WAITED_MS).toBeLessThanOrEqual(2_500);
  });

  test.each(PAGES.map((row) => [row.path(PLACEHOLDERS), row] as const))("%s comes without it, after one wait", async (_, row) => {
    const waits = vi.spyOn(AbortSignal, "timeout");
    endRest();
    const answers = await Promise.all(ROLES.map((role) => open(row, role)));
    const longest = Math.max(0, ...waits.mock.calls.map(([milliseconds]) => milliseconds));
    waits.mockRestore();
    expect(Math.max(0, ...answers.flat())).toBeLessThan(500);
    expect(longest).toBeLessThanOrEqual(MAX_WAITED_MS);
    const asked = engine.asked();
    await open(row, "coordinator");
    expect(engine.asked() - asked, "asked again right after a failure").toBe(0);
  });

  test("some of these pages did ask it", () => {
    expect(engine.asked()).toBeGreaterThan(0);
  });
});
