import { createServer, type Socket } from "node:net";

/** A server that accepts connections and never responds, like a hanging engine; it counts what it receives. */
export type SilentServer = { url: string; asked: () => number; close: () => Promise<void> };

export async function silentServer(port = 0): Promise<SilentServer> {
  const open = new Set<Socket>();
  let asked = 0;
  const server = createServer((socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket)).on("error", () => undefined);
    socket.on("data", () => (asked += 1));
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked: () => asked,
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
