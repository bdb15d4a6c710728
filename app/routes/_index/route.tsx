import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { localeCookie } from "~/i18n/i18n.server";
import { negotiateLocale } from "~/i18n/locale";

/** `/` has no page: it leads to the start page in the reader's language. */
export function loader({ request }: LoaderFunctionArgs) {
  const locale = negotiateLocale({
    cookie: localeCookie(request),
    acceptLanguage: request.headers.get("Accept-Language"),
  });
  return redirect(`/${locale}`, { headers: { Vary: "Cookie, Accept-Language", "Cache-Control": "private, no-store" } });
}
