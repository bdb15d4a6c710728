import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { countUnread } from "~/domain/notifications/list-notifications.server";
import { markReadByOpening } from "~/domain/notifications/mark-read.server";
import { getActor } from "~/http/guards.server";
import { isPrefetch } from "~/http/is-prefetch";
import { retryAfter } from "~/http/retry-after";
import { localeCookie, translator } from "~/i18n/i18n.server";
import { isLocale, LOCALE_COOKIE } from "~/i18n/locale";
import { RouteError } from "~/ui/route-error";
import { SiteShell } from "~/ui/site-shell";
import { mainLinks, shellUser } from "./navigation";
import { UnverifiedBanner } from "./unverified-banner";

export const headers = retryAfter;

const ONE_YEAR = 31_536_000;

/** The layout of every page below a language: the signed-in user and the navigation. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { lang } = params;
  if (!isLocale(lang)) throw new Response(null, { status: 404 });
  const actor = await getActor({ request, context });
  const t = translator(lang);
  const headers = new Headers();
  if (localeCookie(request) !== lang) {
    headers.set("Set-Cookie", `${LOCALE_COOKIE}=${lang}; Path=/; Max-Age=${ONE_YEAR}; SameSite=Lax`);
  }
  const unverified = actor.kind === "user" && !actor.emailVerified;
  // Runs before the count, so that the header of a page opened from a notification no longer counts that notification.
  if (actor.kind === "user" && !isPrefetch(request)) await markReadByOpening(actor, new URL(request.url).pathname.slice(`/${lang}`.length));
  const unread = actor.kind === "user" ? await countUnread(actor) : 0;
  return data({ user: shellUser(actor, lang, t, unread), nav: mainLinks(actor, lang, t), unverified }, { headers });
}

export default function LanguageLayout() {
  const { user, nav, unverified } = useLoaderData<typeof loader>();
  return (
    <SiteShell user={user} nav={nav}>
      {unverified ? <UnverifiedBanner /> : null}
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
