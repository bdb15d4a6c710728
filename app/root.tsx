import { type LoaderFunctionArgs } from "@remix-run/node";
import { Links, Outlet, ScrollRestoration, useLocation, useRouteLoaderData } from "@remix-run/react";
import { type ReactNode } from "react";
import { DEFAULT_LOCALE, localeFromPath, LOCALES, switchLocalePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { env } from "~/platform/env.server";
import stylesheet from "~/styles/app.css?url";
import { useBrand } from "~/ui/brand";
import { useNonce } from "~/ui/nonce";
import { PageHead } from "~/ui/page-head";
import { PageScripts } from "~/ui/page-scripts";
import { RouteError } from "~/ui/route-error";
import { SiteShell } from "~/ui/site-shell";
import { themeFromCookie } from "~/ui/theme";
import latin from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url";
import vietnamese from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url";

export function loader({ request, context }: LoaderFunctionArgs) {
  return {
    theme: themeFromCookie(request.headers.get("Cookie")),
    requestId: context.requestId,
    origin: env().APP_URL,
  };
}

/** The document. Also rendered around error pages, where loader data may be missing. */
export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>("root");
  const locale = useLocale();
  const brand = useBrand();
  const nonce = useNonce();
  const theme = data?.theme ?? "system";
  return (
    <html lang={locale} data-theme={theme === "system" ? undefined : theme} data-brand={JSON.stringify(brand)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={theme === "system" ? "light dark" : theme} />
        <link rel="icon" {...(brand.icon ?? { href: "/favicon.svg", type: "image/svg+xml" })} />
        {[latin, vietnamese].map((href) => (
          <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        <link rel="stylesheet" href={stylesheet} />
        {brand.style ? <link rel="stylesheet" href={brand.style} /> : null}
        {data ? <Alternates origin={data.origin} /> : null}
        <PageHead />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <PageScripts nonce={nonce} />
      </body>
    </html>
  );
}

/** The same page in each language, for search engines. */
function Alternates({ origin }: { origin: string }) {
  const { pathname } = useLocation();
  if (localeFromPath(pathname) === null) return null;
  return (
    <>
      {LOCALES.map((locale) => (
        <link key={locale} rel="alternate" hrefLang={locale} href={origin + switchLocalePath(pathname, locale)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={origin + switchLocalePath(pathname, DEFAULT_LOCALE)} />
    </>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return (
    <SiteShell user={null}>
      <RouteError />
    </SiteShell>
  );
}
