import { lucia } from "~/domain/identity/lucia.server";
import { readActor, type SignedIn } from "~/domain/identity/read-actor.server";
import { type RequestArgs, type RequestContext } from "./context";

const perRequest = new WeakMap<RequestContext, Promise<SignedIn>>();

/** Who makes this request, read once a request; renews the cookie when Lucia renewed the session. */
export function readSignedIn({ request, context }: RequestArgs): Promise<SignedIn> {
  const known = perRequest.get(context);
  if (known) return known;
  const reading = readActor(lucia.readSessionCookie(request.headers.get("Cookie") ?? "")).then((signedIn) => {
    if (signedIn.session?.fresh) context.setCookie(sessionCookie(signedIn.session));
    return signedIn;
  });
  perRequest.set(context, reading);
  return reading;
}

/** Set-Cookie value of a session; without `persistent` the cookie ends with the browser. */
export function sessionCookie(session: { id: string; persistent: boolean }): string {
  const cookie = lucia.createSessionCookie(session.id).serialize();
  return session.persistent ? cookie : cookie.replace(/; Max-Age=\d+/i, "");
}

/** Set-Cookie value that removes the session cookie. */
export function blankSessionCookie(): string {
  return lucia.createBlankSessionCookie().serialize();
}
