import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { columnsCookie } from "~/http/desk-cookies.server";
import { requestLocale } from "~/http/guards.server";
import { ownPath } from "~/http/return-path";
import { localePath } from "~/i18n/locale";

/** Remembers the columns of the expert table in this browser and redirects back to the list. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const to = ownPath(form.get("returnTo")) ?? localePath(requestLocale(request), "/experts");
  return redirect(to, { headers: { "Set-Cookie": columnsCookie(form.getAll("column").map(String)) } });
}

/** This address only accepts posts. */
export function loader({ request }: ActionFunctionArgs) {
  return redirect(localePath(requestLocale(request), "/experts"));
}
