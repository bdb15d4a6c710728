import { lucia } from "~/domain/identity/lucia.server";
import { readActor, type SignedIn } from "~/domain/identity/read-actor.server";
import { type RequestArgs, type RequestContext } from "./context";

const perRequest = new WeakMap<RequestContext, Promise<SignedIn>>();

/** The actor of this request, read once per request; renews the cookie when Lucia renewed the session. */
export function readSignedIn({ request, context }: RequestArgs): Promise<SignedIn> {
  const known = perRequest.get(context);
  if (known) return known;
  const reading = readActor(sessionId(request)).then((signedIn) => {
    if (signedIn.session?.fresh) context.setCookie(sessionCookie(signedIn.session));
    return signedIn;
  });
  perRequest.set(context, reading);
  return reading;
}

/**
 * The session id in a request's cookie, if it is well formed. Parsed by hand: the library decodes every cookie of the
 * request and throws on one that is not decodable, which another page of the domain may have set.
 */
export function sessionId(request: Request): string | null {
  const prefix = `${lucia.sessionCookieName}=`;
  const pairs = (request.headers.get("Cookie") ?? "").split(";").map((pair) => pair.trim());
  const value = pairs.find((pair) => pair.startsWith(prefix))?.slice(prefix.length);
  return value !== undefined && /^[a-z0-9]{20,80}$/.test(value) ? value : null;
}

/** Set-Cookie value of a session; without `persistent` it is a session cookie of the browser. */
export function sessionCookie(session: { id: string; persistent: boolean }): string {
  const cookie = lucia.createSessionCookie(session.id).serialize();
  return session.persistent ? cookie : cookie.replace(/; Max-Age=\d+/i, "");
}

/** Set-Cookie value that removes the session cookie. */
export function blankSessionCookie(): string {
  return lucia.createBlankSessionCookie().serialize();
}
