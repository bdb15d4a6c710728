import { redirect } from "@remix-run/node";
import { readActor } from "~/domain/identity/read-actor.server";
import { type StartedSession } from "~/domain/identity/start-session.server";
import { type Locale } from "~/i18n/locale";
import { type RequestArgs } from "./context";
import { sessionCookie } from "./session.server";
import { startPath } from "./start-path";

/** Sets the cookie of a new session and redirects: to the requested page of this site or to the person's start page. */
export async function goSignedIn(
  { context }: Pick<RequestArgs, "context">,
  session: StartedSession,
  to: { asked: string | null; locale: Locale },
): Promise<Response> {
  context.setCookie(sessionCookie(session));
  if (to.asked) return redirect(to.asked);
  const { actor } = await readActor(session.id);
  return redirect(startPath(actor, to.locale));
}
