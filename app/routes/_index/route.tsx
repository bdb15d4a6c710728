import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { getActor } from "~/http/guards.server";
import { localeCookie } from "~/i18n/i18n.server";
import { negotiateLocale } from "~/i18n/locale";

/** `/` has no page: it redirects to the start page in the reader's language. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await getActor({ request, context });
  const locale = negotiateLocale({
    account: actor.kind === "user" ? actor.locale : null,
    cookie: localeCookie(request),
    acceptLanguage: request.headers.get("Accept-Language"),
  });
  return redirect(`/${locale}`, { headers: { Vary: "Cookie, Accept-Language", "Cache-Control": "private, no-store" } });
}
