/** What the server passes to every loader and action (Remix load context), one object per request. */
export type RequestContext = {
  /** Nonce for inline scripts; the Content-Security-Policy names it. */
  cspNonce: string;
  /** Request id, shown in the log and on error pages. */
  requestId: string;
  /** The client's address as the configured proxies report it; a rate-limit key, never logged. */
  clientAddress: string;
  /** Adds a Set-Cookie header to the response, whatever the loader returns. */
  setCookie: (value: string) => void;
};

declare module "@remix-run/server-runtime" {
  // oxlint-disable-next-line typescript/no-empty-object-type -- declaration merging is how Remix types its context
  interface AppLoadContext extends RequestContext {}
}

/** The argument type of guards: the arguments of a loader or action. */
export type RequestArgs = { request: Request; context: RequestContext };
