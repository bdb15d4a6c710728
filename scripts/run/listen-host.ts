type Settings = Readonly<Record<string, string | undefined>>;

const LOOPBACK = "127.0.0.1";

/**
 * The address that the server listens on: `HOST`; else this machine alone while anybody who reaches it could come in, by the demo
 * accounts of embedded services or the mails of the development pages; else undefined, which is every address.
 */
export function listenHost(env: Settings, embedded = false): string | undefined {
  return env.HOST || (embedded || env.NHIPCAU_MODE === "development" ? LOOPBACK : undefined);
}

/** What to say of a `HOST` that opens embedded services to others; null where nothing has to be said. */
export function exposure(env: Settings, embedded: boolean): string | null {
  const host = listenHost(env, embedded);
  if (!embedded || host === undefined || isLoopback(host)) return null;
  return (
    `Warning: HOST=${host} opens this server to other machines. Whoever reaches it can sign in with the public demo passwords ` +
    "and read every mail at /dev/mail. Unset HOST unless that is meant."
  );
}

/** Where this machine itself reaches a server that listens on `host`. */
export function ownAddress(host: string | undefined): string {
  if (host === undefined || host === "0.0.0.0" || host === "::") return LOOPBACK;
  return host.includes(":") ? `[${host}]` : host;
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127\.\d+\.\d+\.\d+$/.test(host);
}
