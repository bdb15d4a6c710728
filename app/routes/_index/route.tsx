import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { visitor } from "~/domain/vocabulary/actor";
import { getActor } from "~/http/guards.server";
import { isAway } from "~/http/respond.server";
import { localeCookie } from "~/i18n/i18n.server";
import { negotiateLocale } from "~/i18n/locale";

/** `/` has no page: it redirects to the start page in the reader's language; of the account's, while the database can tell it. */
export async function loader(args: LoaderFunctionArgs) {
  const { request } = args;
  const actor = await getActor(args).catch((error: unknown) => {
    if (!isAway(error, args)) throw error;
    return visitor;
  });
  const locale = negotiateLocale({
    account: actor.kind === "user" ? actor.locale : null,
    cookie: localeCookie(request),
    acceptLanguage: request.headers.get("Accept-Language"),
  });
  return redirect(`/${locale}`, { headers: { Vary: "Cookie, Accept-Language", "Cache-Control": "private, no-store" } });
}
