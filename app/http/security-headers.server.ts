import { type IncomingMessage } from "node:http";
import { type RequestHandler, type Response } from "express";
import helmet from "helmet";

/**
 * Security headers. Referrer-Policy keeps a value with which browsers send a real Origin on form posts. The dev server
 * injects styles and opens a WebSocket, so development relaxes exactly those two sources.
 */
export function securityHeaders(options: { https: boolean; development: boolean }): RequestHandler {
  const nonce = (_request: IncomingMessage, response: unknown) => `'nonce-${String((response as Response).locals.cspNonce)}'`;
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", nonce],
        styleSrc: options.development ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: options.development ? ["'self'", "ws:"] : ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...(options.https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: options.https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: "strict-origin-when-cross-origin" },
  });
}
