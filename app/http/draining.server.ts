import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";

/** A server that can be emptied: no request that it has accepted is cut. */
export type Drainable = {
  server: Server;
  /**
   * Stops accepting connections, closes the idle ones and answers the requests under way, each as the last of its connection.
   * @returns resolves when the last connection is closed; what takes longer than `withinMs` is cut
   */
  drain: (withinMs: number) => Promise<void>;
};

/** @param handle gets every request; while the server is being emptied, all but those for /readyz */
export function drainable(handle: RequestListener): Drainable {
  const open = new Set<ServerResponse>();
  let draining = false;
  const server = createServer((request, response) => {
    open.add(response);
    response.once("close", () => {
      open.delete(response);
      // The headers of a long answer may have promised to keep the connection.
      if (draining) setImmediate(() => server.closeIdleConnections());
    });
    if (!draining) return handle(request, response);
    response.setHeader("Connection", "close");
    if (request.url?.split("?")[0] !== "/readyz") return handle(request, response);
    response.writeHead(503, { "Content-Type": "application/json", "Cache-Control": "no-store" }).end('{"status":"stopping"}');
  });
  const drain = (withinMs: number) =>
    new Promise<void>((resolve) => {
      draining = true;
      for (const response of open) if (!response.headersSent) response.setHeader("Connection", "close");
      server.close(() => resolve());
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), withinMs).unref();
    });
  return { server, drain };
}
