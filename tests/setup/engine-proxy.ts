import { createServer } from "node:http";
import { once } from "node:events";

/** A request that reached the proxy; `path` without the query, `bytes` of its body. */
type Asked = { method: string; path: string; address: string; bytes: number };
type Answer = { status: number; body: string };
/** Decides about a request before it is passed on (no answer yet) and after; null leaves it to the engine. */
export type Judge = (asked: Asked, engine: Answer | null) => Answer | null;
export type EngineProxy = { url: string; seen: Asked[]; judge: (judge: Judge | null) => void; close: () => Promise<void> };

/** An HTTP proxy in front of the real engine, which may answer in its place or change its answers. */
export async function engineProxy(engine: string): Promise<EngineProxy> {
  const seen: Asked[] = [];
  let decide: Judge = () => null;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "GET", url: address = "/", headers } = request;
      const body = Buffer.concat(chunks);
      const asked = { method, address, path: new URL(address, engine).pathname, bytes: body.length };
      seen.push(asked);
      const given = decide(asked, null);
      const pass = async () => {
        const sent = { Authorization: headers.authorization ?? "", "Content-Type": headers["content-type"] ?? "application/json" };
        const answer = await fetch(new URL(address, engine), { method, headers: sent, ...(body.length > 0 ? { body } : {}) });
        const own = { status: answer.status, body: await answer.text() };
        return decide(asked, own) ?? own;
      };
      (given ? Promise.resolve(given) : pass()).then(
        (answer) => response.writeHead(answer.status, { "Content-Type": "application/json" }).end(answer.body),
        () => response.destroy(),
      );
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    seen,
    judge: (judge) => {
      decide = judge ?? (() => null);
      seen.length = 0;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
