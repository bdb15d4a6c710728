import { createServer } from "node:net";

/** Opens and releases a loopback port; 0 lets the system choose. Null when it is in use. */
function tryPort(port: number, host: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" || error.code === "EACCES" ? resolve(null) : reject(error),
    );
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : null));
    });
  });
}

/** @returns true when nothing listens on the port, on any address of this machine */
export async function portIsFree(port: number): Promise<boolean> {
  return (await tryPort(port, "0.0.0.0")) !== null && (await tryPort(port, "127.0.0.1")) !== null;
}

/** @returns a loopback port that was free a moment ago */
export async function freePort(): Promise<number> {
  const port = await tryPort(0, "127.0.0.1");
  if (port === null) throw new Error("The system gave no free port.");
  return port;
}

/** Error message for a port that is in use. */
export function portTaken(port: number): string {
  const other = port < 65_535 ? port + 1 : 3000;
  return `Port ${port} is taken: stop what listens there, or choose another port, as in PORT=${other} npm start.`;
}
