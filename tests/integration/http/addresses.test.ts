import { request } from "node:http";
import { type AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createApp } from "~/http/express.server";
import { localizedBuilds } from "~/http/localized-build.server";
import { log } from "~/platform/log.server";
import { hollowBuild } from "../../setup/hollow-build";

let drawn = 0;
const build = hollowBuild(() => (drawn += 1));
const server = createApp({ build }).listen(0, "127.0.0.1");
/** What pages in Vietnamese ask for further routes by. */
const { version: current } = (await localizedBuilds(build)("vi")).assets;
beforeAll(() => new Promise<void>((resolve) => (server.listening ? resolve() : server.once("listening", () => resolve()))));
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  drawn = 0;
});

/** The address as written, without the normalisation done by `fetch`. */
function ask(path: string): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path }, (answer) => {
      let body = "";
      answer.setEncoding("utf8").on("data", (part: string) => (body += part));
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
    });
    sent.on("error", reject).end();
  });
}

const manifest = (paths: readonly string[], version = current) =>
  `/__manifest?${new URLSearchParams([["version", version], ...paths.map((path) => ["p", path])]).toString()}`;

describe("the router is not asked", () => {
  test.each(["/vi" + "/a".repeat(1_000), "/vi" + "/".repeat(5_000), "/assets" + "/a".repeat(1_000), "/vi/" + "a".repeat(10_000)])(
    "about a path of too many parts or letters (%#)",
    async (path) => {
      expect((await ask(path)).status).toBe(404);
      expect((await ask(`${path}.data?_routes=root`)).status).toBe(404);
      expect(drawn).toBe(0);
    },
  );

  test("about an address of too many letters", async () => {
    expect((await ask(`/vi?${"q=a&".repeat(2_500)}`)).status).toBe(414);
    expect(drawn).toBe(0);
  });

  test.each([[["/vi" + "/a".repeat(1_000)]], [Array.from({ length: 300 }, (_, at) => `/vi/${at}`)], [["/wp-admin"]], [[]]])(
    "for the routes of what cannot be links of ours (%#)",
    async (paths) => {
      expect((await ask(manifest(paths))).status).toBe(400);
    },
  );

  test("for the data of one route, which no page of ours asks for", async () => {
    expect((await ask("/vi?_data=root")).status).toBe(400);
  });
});

describe("the router is asked", () => {
  test("about a path as deep as any of the product's", async () => {
    expect((await ask("/vi/institution/positions/a/matches/b")).status).toBe(200);
    expect((await ask("/vi" + "/a".repeat(7))).status).toBe(200);
    expect(drawn).toBe(2);
  });
});

describe("the routes of links", () => {
  test("are answered for good, for the version that asks", async () => {
    const answer = await ask(manifest(["/vi/experts/x"]));
    expect(answer.status).toBe(200);
    expect(answer.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(Object.keys(JSON.parse(answer.body) as object)).toContain("routes/$lang.experts.$id");
    const older = await ask(manifest(["/vi/experts/x"], "older"));
    expect(older.status).toBe(204);
    expect(older.headers["x-remix-reload-document"]).toBe("true");
  });
});

describe("the log", () => {
  test("holds the beginning of a path only", async () => {
    const lines: string[] = [];
    const { info } = log;
    log.info = ((fields: { path: string }) => void lines.push(fields.path)) as typeof log.info;
    await ask("/vi/" + "a".repeat(10_000));
    log.info = info;
    expect(lines).toEqual(["/vi/" + "a".repeat(296)]);
  });
});
