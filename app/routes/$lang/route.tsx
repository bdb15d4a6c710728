import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData, useRouteLoaderData } from "@remix-run/react";
import { localeCookie, translator } from "~/i18n/i18n.server";
import { isLocale, LOCALE_COOKIE, localePath } from "~/i18n/locale";
import { RouteError } from "~/ui/route-error";
import { type ShellLink, type ShellUser, SiteShell } from "~/ui/site-shell";

const ONE_YEAR = 31_536_000;

export function loader({ request, params }: LoaderFunctionArgs) {
  if (!isLocale(params.lang)) throw new Response(null, { status: 404 });
  const user: ShellUser = null;
  const headers = new Headers();
  if (localeCookie(request) !== params.lang) {
    headers.set("Set-Cookie", `${LOCALE_COOKIE}=${params.lang}; Path=/; Max-Age=${ONE_YEAR}; SameSite=Lax`);
  }
  const t = translator(params.lang);
  const nav: ShellLink[] = [{ to: localePath(params.lang, "/positions"), label: t("nav.positions") }];
  return data({ user: user as ShellUser, nav }, { headers });
}

export default function LanguageLayout() {
  const { user, nav } = useLoaderData<typeof loader>();
  return (
    <SiteShell user={user} nav={nav}>
      <Outlet />
    </SiteShell>
  );
}

export function ErrorBoundary() {
  const own = useRouteLoaderData<typeof loader>("routes/$lang");
  return (
    <SiteShell user={own?.user ?? null} nav={own?.nav}>
      <RouteError />
    </SiteShell>
  );
}
