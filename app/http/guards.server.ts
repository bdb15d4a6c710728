import { redirect } from "@remix-run/node";
import { isAdministrator, isCoordinator, type Actor, type UserActor } from "~/domain/vocabulary/actor";
import { Refusal } from "~/domain/refusal";
import { DEFAULT_LOCALE, isLocale, type Locale } from "~/i18n/locale";
import { type RequestArgs } from "./context";
import { readSignedIn } from "./session.server";

/** The locale in the URL; the default locale outside `/:lang`. */
export function requestLocale(request: Request): Locale {
  const first = new URL(request.url).pathname.split("/")[1] ?? "";
  return isLocale(first) ? first : DEFAULT_LOCALE;
}

/** The actor of a request: a visitor or a signed-in person. */
export async function getActor(args: RequestArgs): Promise<Actor> {
  return (await readSignedIn(args)).actor;
}

/** Requires a signed-in person; otherwise redirects to sign-in, which returns to this page. */
export async function requireUser(args: RequestArgs): Promise<UserActor> {
  const actor = await getActor(args);
  if (actor.kind === "user") return actor;
  const url = new URL(args.request.url);
  const back = args.request.method === "GET" ? url.pathname + url.search : url.pathname;
  throw redirect(`/${requestLocale(args.request)}/sign-in?to=${encodeURIComponent(back.replace(/\.data$/, ""))}`);
}

/** Requires a signed-in person with a verified address; otherwise redirects to the page that explains this. */
export async function requireVerifiedUser(args: RequestArgs): Promise<UserActor> {
  const actor = await requireUser(args);
  if (!actor.emailVerified) throw redirect(`/${requestLocale(args.request)}/verify-email`);
  return actor;
}

/** Requires a signed-in person with an expert profile; otherwise redirects to the page where a profile is started. */
export async function requireExpert(args: RequestArgs): Promise<UserActor> {
  const actor = await requireUser(args);
  if (actor.expertId === null) throw redirect(`/${requestLocale(args.request)}/profile`);
  return actor;
}

/** Requires a coordinator; anyone else gets the 404 page, which does not reveal that the page exists. */
export async function requireCoordinator(args: RequestArgs): Promise<UserActor> {
  const actor = await requireUser(args);
  if (!isCoordinator(actor)) throw new Refusal("not_found");
  return actor;
}

/** Requires an administrator; anyone else gets the 404 page. */
export async function requireAdministrator(args: RequestArgs): Promise<UserActor> {
  const actor = await requireUser(args);
  if (!isAdministrator(actor)) throw new Refusal("not_found");
  return actor;
}
