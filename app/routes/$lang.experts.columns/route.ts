import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { columnsCookie } from "~/http/desk-cookies.server";
import { requestLocale } from "~/http/guards.server";
import { ownPath } from "~/http/return-path";
import { localePath } from "~/i18n/locale";

/** Remembers the columns of the table of experts in this browser and goes back to the list. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const to = ownPath(form.get("returnTo")) ?? localePath(requestLocale(request), "/experts");
  return redirect(to, { headers: { "Set-Cookie": columnsCookie(form.getAll("column").map(String)) } });
}

/** The address is only for sending. */
export function loader({ request }: ActionFunctionArgs) {
  return redirect(localePath(requestLocale(request), "/experts"));
}
