import { request } from "node:http";
import { type AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ServerBuild } from "@remix-run/node";
import { type RequestContext } from "~/http/context";
import { createApp } from "~/http/express.server";
import { answering, logUnexpected } from "~/http/respond.server";
import { sessionId } from "~/http/session.server";
import { action, loader } from "~/routes/$lang.theme/route";
import { db } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { log } from "~/platform/log.server";

/** A request refused before Remix must not reach the build. */
const server = createApp({ build: {} as ServerBuild }).listen(0);
beforeAll(() => new Promise<void>((resolve) => (server.listening ? resolve() : server.once("listening", () => resolve()))));
afterAll(() => new Promise((resolve) => server.close(resolve)));

function send(method: string, headers: Record<string, string>): Promise<number> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, method, path: "/vi/sign-in", headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    sent.on("error", reject);
    sent.end();
  });
}

describe("before a page is asked", () => {
  test.each(["a b", "%", "[::1", "localhost:99999999"])("a Host header %j is answered 400", async (host) => {
    expect(await send("GET", { Host: host })).toBe(400);
  });

  test.each(["text/plain", "application/json", "multipart/form-data", "multipart/form-data; boundary=x", ""])(
    "a body of type %j is answered 415",
    async (type) => {
      expect(
        await send("POST", { Origin: env().APP_URL, Host: new URL(env().APP_URL).host, "Content-Type": type, "Content-Length": "0" }),
      ).toBe(415);
    },
  );
});

describe("a form post", () => {
  const form = { Origin: env().APP_URL, "Content-Type": "application/x-www-form-urlencoded", "Content-Length": "0" };

  test("under another host name than the page's is answered 403, not by an error of Remix", async () => {
    expect(await send("POST", { ...form, Host: "evil.example" })).toBe(403);
    expect(await send("POST", { ...form, Host: new URL(env().APP_URL).host, "X-Forwarded-Host": "evil.example" })).toBe(403);
  });
});

describe("an answer that does not say otherwise", () => {
  test("is kept by no cache", async () => {
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/vi/account`);
    expect(answer.headers.get("Cache-Control")).toBe("private, no-store");
  });
});

describe("the theme switch", () => {
  const args = (path: string, body?: string) => {
    const init = body === undefined ? {} : { method: "POST", body, headers: { "Content-Type": "application/x-www-form-urlencoded" } };
    return {
      request: new Request(`http://localhost${path}`, init),
      params: { lang: "/evil.example" },
      context: {},
    } as unknown as Parameters<typeof action>[0];
  };

  test("leads to no other site, whatever stands in its address", async () => {
    expect(loader(args("/%2Fevil.example/theme")).headers.get("Location")).toBe("/vi");
    for (const to of ["x", "//evil.example", "/\\evil.example"]) {
      const answer = await action(args("/%2Fevil.example/theme", `theme=dark&returnTo=${encodeURIComponent(to)}`));
      expect(answer.headers.get("Location")).toBe("/vi");
    }
  });
});

describe("a session cookie", () => {
  const asked = (cookie: string) => sessionId(new Request("http://localhost/vi", { headers: { Cookie: cookie } }));

  test("is found beside cookies that cannot be decoded, and is none when it has no shape of one", () => {
    const id = "a2".repeat(20);
    expect(asked(`x=%E0%A4%A; nhipcau_session=${id}; y=%`)).toBe(id);
    expect(asked("nhipcau_session=%E0%A4%A")).toBeNull();
    expect(asked(`nhipcau_session=${"a".repeat(7000)}`)).toBeNull();
    expect(asked(`xnhipcau_session=${id}`)).toBeNull();
  });
});

describe("what goes wrong in the database", () => {
  test("is answered 400 when the text holds a NUL", async () => {
    const args = { request: new Request("http://localhost/vi"), context: { requestId: "r" } as RequestContext };
    const refused = await answering(() => db.user.count({ where: { email: "a\u0000" } }))(args).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Response);
    expect((refused as Response).status).toBe(400);
  });

  test("is logged without the message, which may repeat what was typed", async () => {
    const error: unknown = await db.$queryRaw`SELECT ${"nguyen@example.test"}::uuid`.catch((caught: unknown) => caught);
    const lines: string[] = [];
    const original = log.error.bind(log);
    log.error = ((fields: object) => void lines.push(JSON.stringify(fields))) as typeof log.error;
    logUnexpected(error, { requestId: "r", method: "GET", path: "/vi" });
    log.error = original;
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain("nguyen@example.test");
    expect(lines[0]).toContain("    at ");
  });
});
