import { Lucia, TimeSpan } from "lucia";
import { isSecureOrigin } from "~/platform/env.server";
import { sessionAdapter } from "./session-adapter.server";

/** Sessions live 30 days from their last use; Lucia renews one in the second half of its life. */
export const lucia = new Lucia(sessionAdapter, {
  sessionExpiresIn: new TimeSpan(30, "d"),
  sessionCookie: {
    name: isSecureOrigin() ? "__Host-nhipcau_session" : "nhipcau_session",
    attributes: { secure: isSecureOrigin(), sameSite: "lax", path: "/" },
  },
  getSessionAttributes: (attributes) => attributes,
});

declare module "lucia" {
  interface Register {
    Lucia: typeof lucia;
    DatabaseSessionAttributes: { publicId: string; persistent: boolean; device: string };
    DatabaseUserAttributes: Record<never, never>;
  }
}
