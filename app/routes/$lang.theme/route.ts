import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { requestLocale } from "~/http/guards.server";
import { ownPath } from "~/http/return-path";
import { isTheme, THEME_COOKIE } from "~/ui/theme";

const ONE_YEAR = 31_536_000;

/** Saves the theme in a cookie and redirects back to the page, which must belong to this site. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const theme = form.get("theme");
  const headers = new Headers();
  if (isTheme(theme)) headers.set("Set-Cookie", `${THEME_COOKIE}=${theme}; Path=/; Max-Age=${ONE_YEAR}; SameSite=Lax`);
  return redirect(ownPath(form.get("returnTo")) ?? `/${requestLocale(request)}`, { headers });
}

/** This address only accepts posts. */
export function loader({ request }: LoaderFunctionArgs) {
  return redirect(`/${requestLocale(request)}`);
}
