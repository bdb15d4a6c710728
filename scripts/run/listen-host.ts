type Settings = Readonly<Record<string, string | undefined>>;

const LOOPBACK = "127.0.0.1";

/**
 * The address that the server listens on: `HOST` if set; else loopback only while anybody with network access could sign in, through
 * the demo accounts of embedded services or the mails of the development pages; else undefined, which means every address.
 */
export function listenHost(env: Settings, embedded = false): string | undefined {
  return env.HOST || (embedded || env.NHIPCAU_MODE === "development" ? LOOPBACK : undefined);
}

/** Warning about a `HOST` that opens embedded services to others; null if there is nothing to warn about. */
export function exposure(env: Settings, embedded: boolean): string | null {
  const host = listenHost(env, embedded);
  if (!embedded || host === undefined || isLoopback(host)) return null;
  return (
    `Warning: HOST=${host} opens this server to other machines. Whoever reaches it can sign in with the public demo passwords ` +
    "and read every mail at /dev/mail. Unset HOST unless that is meant."
  );
}

/** The address at which this machine itself can connect to a server that listens on `host`. */
export function ownAddress(host: string | undefined): string {
  if (host === undefined || host === "0.0.0.0" || host === "::") return LOOPBACK;
  return host.includes(":") ? `[${host}]` : host;
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127\.\d+\.\d+\.\d+$/.test(host);
}
