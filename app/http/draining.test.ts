import { Agent, get, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, test } from "vitest";
import { drainable } from "./draining.server";

type Answer = { status: number; body: string; connection: string | undefined };

/** Only catches hangs, however busy the machine is. */
const PATIENT = { timeout: 60_000 };

/** A server whose answers to /slow wait for `release`, and a client that keeps its connections. */
async function start() {
  const waiting: ServerResponse[] = [];
  const counted = { accepted: 0 };
  const { server, drain } = drainable((request, response) => {
    if (request.url === "/slow") return void waiting.push(response);
    if (request.url !== "/long") {
      counted.accepted += 1;
      return void response.end("quick");
    }
    response.write("first");
    waiting.push(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const open = (path: string) =>
    new Promise<IncomingMessage>((resolve, reject) => get({ port, host: "127.0.0.1", path, agent }, resolve).once("error", reject));
  const ask = async (path: string): Promise<Answer> => {
    const response = await open(path);
    let body = "";
    for await (const part of response) body += String(part);
    return { status: response.statusCode ?? 0, body, connection: response.headers.connection };
  };
  return { drain, counted, server, port, ask, open, waiting, release: () => waiting.forEach((response) => response.end("done")) };
}

test("requests under way are answered, as the last of their connections, and new connections are refused", async () => {
  const { drain, ask, waiting, release } = await start();
  expect((await ask("/quick")).connection).toBe("keep-alive");
  const under = [ask("/slow"), ask("/slow"), ask("/slow")];
  await expect.poll(() => waiting.length, PATIENT).toBe(3);
  const drained = drain(60_000);
  await expect(ask("/quick")).rejects.toMatchObject({ code: expect.stringMatching(/ECONNREFUSED|ECONNRESET/) as string });
  release();
  expect(await Promise.all(under)).toEqual(Array(3).fill({ status: 200, body: "done", connection: "close" }));
  await drained;
});

test("an answer that was begun before is sent to its end, and its connection then closed", async () => {
  const { drain, open, waiting, release } = await start();
  const response = await open("/long");
  expect(waiting).toHaveLength(1);
  const drained = drain(60_000);
  release();
  let body = "";
  for await (const part of response) body += String(part);
  expect(body).toBe("firstdone");
  await drained;
});

test("under load, every request is answered whole or was never accepted", async () => {
  const { drain, ask, counted } = await start();
  let drained: Promise<void> | undefined;
  let answers = 0;
  const errors: string[] = [];
  const load = Array.from({ length: 8 }, async () => {
    for (;;) {
      try {
        const { body } = await ask("/quick");
        if (body !== "quick") errors.push(body);
        answers += 1;
        if (answers === 500) drained = drain(60_000);
      } catch (error) {
        errors.push((error as NodeJS.ErrnoException).code ?? "unknown");
        return;
      }
    }
  });
  await Promise.all(load);
  await drained;
  expect(answers).toBeGreaterThanOrEqual(500);
  expect(counted.accepted).toBe(answers);
  expect(errors.filter((code) => !["ECONNREFUSED", "ECONNRESET", "EPIPE"].includes(code))).toEqual([]);
});

test("what takes too long is cut, so that the process ends", async () => {
  const { drain, ask, waiting } = await start();
  const under = ask("/slow");
  const lost = expect(under).rejects.toMatchObject({ code: "ECONNRESET" });
  await expect.poll(() => waiting.length, PATIENT).toBe(1);
  await drain(1);
  await lost;
});

test("on a connection that was open before, a balancer hears that the server is stopping, and others are still served", async () => {
  const { drain, port, server } = await start();
  const say = async (path: string) => {
    const accepted = new Promise((resolve) => server.once("connection", resolve));
    const socket = connect(port, "127.0.0.1");
    await accepted;
    return async () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`);
      let text = "";
      for await (const part of socket) text += String(part);
      return text;
    };
  };
  const [readyz, quick] = [await say("/readyz"), await say("/quick")];
  const drained = drain(60_000);
  expect(await readyz()).toMatch(/^HTTP\/1\.1 503 [^]*Connection: close[^]*"stopping"/);
  expect(await quick()).toMatch(/^HTTP\/1\.1 200 [^]*Connection: close[^]*quick/);
  await drained;
});
