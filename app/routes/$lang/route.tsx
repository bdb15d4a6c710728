import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { countUnread } from "~/domain/notifications/list-notifications.server";
import { markReadByOpening } from "~/domain/notifications/mark-read.server";
import { type Actor, visitor } from "~/domain/vocabulary/actor";
import { getActor } from "~/http/guards.server";
import { isPrefetch } from "~/http/is-prefetch";
import { answering, isAway } from "~/http/respond.server";
import { retryAfter } from "~/http/retry-after";
import { localeCookie, translator } from "~/i18n/i18n.server";
import { isLocale, type Locale, LOCALE_COOKIE } from "~/i18n/locale";
import { RouteError } from "~/ui/route-error";
import { SiteShell } from "~/ui/site-shell";
import { AwayBanner } from "./away-banner";
import { mainLinks, shellUser } from "./navigation";
import { UnverifiedBanner } from "./unverified-banner";

export const headers = retryAfter;

const ONE_YEAR = 31_536_000;

/** The layout of every page below a language: the signed-in user and the navigation. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const { request, params } = args;
  const { lang } = params;
  if (!isLocale(lang)) throw new Response(null, { status: 404 });
  const { actor, unread, away } = await readReader(args, lang);
  const t = translator(lang);
  const headers = new Headers();
  if (localeCookie(request) !== lang) {
    headers.set("Set-Cookie", `${LOCALE_COOKIE}=${lang}; Path=/; Max-Age=${ONE_YEAR}; SameSite=Lax`);
  }
  const unverified = actor.kind === "user" && !actor.emailVerified;
  return data({ user: shellUser(actor, lang, t, unread), nav: mainLinks(actor, lang, t), unverified, away }, { headers });
});

/** Whom the header is for. While the database cannot answer it is everybody's, so that pages that need no database still open. */
async function readReader(args: LoaderFunctionArgs, lang: Locale): Promise<{ actor: Actor; unread: number; away: boolean }> {
  try {
    const actor = await getActor(args);
    if (actor.kind === "visitor") return { actor, unread: 0, away: false };
    // Runs before the count, so that the header of a page opened from a notification no longer counts that notification.
    if (!isPrefetch(args.request)) await markReadByOpening(actor, new URL(args.request.url).pathname.slice(`/${lang}`.length));
    return { actor, unread: await countUnread(actor), away: false };
  } catch (error) {
    if (!isAway(error, args)) throw error;
    return { actor: visitor, unread: 0, away: true };
  }
}

export default function LanguageLayout() {
  const { user, nav, unverified, away } = useLoaderData<typeof loader>();
  return (
    <SiteShell user={user} nav={nav}>
      {unverified ? <UnverifiedBanner /> : null}
      {away ? <AwayBanner /> : null}
      <Outlet />
    </SiteShell>
  );
}

/** Error pages keep the layout; when the layout's own data failed to load, the visitor layout is rendered. */
export function ErrorBoundary() {
  const frame = useRouteLoaderData<typeof loader>("routes/$lang");
  return (
    <SiteShell user={frame?.user ?? null} nav={frame?.nav}>
      <RouteError />
    </SiteShell>
  );
}
