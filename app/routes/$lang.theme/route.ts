import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requestLocale } from "~/http/guards.server";
import { ownPath } from "~/http/return-path";
import { isTheme, THEME_COOKIE } from "~/ui/theme";

const ONE_YEAR = 31_536_000;

/** Remembers the appearance in a cookie and goes back to the page, which must be one of this site. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const theme = form.get("theme");
  const headers = new Headers();
  if (isTheme(theme)) headers.set("Set-Cookie", `${THEME_COOKIE}=${theme}; Path=/; Max-Age=${ONE_YEAR}; SameSite=Lax`);
  return redirect(ownPath(form.get("returnTo")) ?? `/${requestLocale(request)}`, { headers });
}

/** The address is only for sending. */
export function loader({ request }: LoaderFunctionArgs) {
  return redirect(`/${requestLocale(request)}`);
}
