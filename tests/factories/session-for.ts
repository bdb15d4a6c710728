import { randomUUID } from "node:crypto";
import { lucia } from "~/domain/identity/lucia.server";
import { env } from "~/platform/env.server";

/** The cookie of a new session of this person, for tests that are not about signing in. */
export async function sessionFor(userId: string) {
  const session = await lucia.createSession(userId, { publicId: randomUUID(), persistent: false, device: "" });
  const { name, value } = lucia.createSessionCookie(session.id);
  return { name, value, url: env().APP_URL };
}
