import { randomUUID } from "node:crypto";
import { lucia } from "./lucia.server";

/** Origin of a request, as far as identity needs it; built at the request edge. */
export type Origin = {
  /** The client's network address: a rate-limit key, never stored. */
  clientAddress: string;
  /** "Firefox, Linux"; "" when unknown. */
  device: string;
  /** The session that the request's cookie names, if any. */
  sessionId: string | null;
};

export type StartedSession = { id: string; persistent: boolean };

/**
 * A new session for a person whose password was just checked. The browser's previous session ends, so that
 * an id planted before sign-in is useless (session fixation).
 */
export async function startSession(userId: string, origin: Origin, persistent: boolean): Promise<StartedSession> {
  if (origin.sessionId) await lucia.invalidateSession(origin.sessionId);
  const session = await lucia.createSession(userId, { publicId: randomUUID(), persistent, device: origin.device });
  return { id: session.id, persistent };
}
