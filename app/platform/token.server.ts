import { createHash, randomBytes } from "node:crypto";

/** SHA-256 in hex: what the database stores of a session id or of a mailed token (both hold at least 120 random bits). */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** A new token for a link in a mail: 32 random bytes, base64url. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}
