import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { MAX_COMPARED } from "~/domain/matches/model";
import { isRecordId } from "~/domain/params";
import { MAX_PICKED, pickedCookie, readPicked } from "~/http/desk-cookies.server";
import { requestLocale } from "~/http/guards.server";
import { ownPath } from "~/http/return-path";
import { localePath } from "~/i18n/locale";

/**
 * Saves the selected experts in a cookie, so that the selection spans pages even without scripts. `shown` names the
 * checkboxes of the submitted page, `expertId` the ticked ones and those selected elsewhere. Then redirects back, or to
 * the chosen action.
 */
export async function action({ request }: ActionFunctionArgs) {
  const locale = requestLocale(request);
  const form = await request.formData();
  const ids = (name: string) => form.getAll(name).map(String).filter(isRecordId);
  const intent = form.get("intent");
  const shown = new Set(ids("shown"));
  const kept = readPicked(request).filter((id) => !shown.has(id));
  const picked =
    intent === "clear" ? [] : [...new Set([...kept, ...ids("expertId"), ...(intent === "page" ? shown : [])])].slice(0, MAX_PICKED);
  const back = ownPath(form.get("returnTo")) ?? localePath(locale, "/experts");
  const position = form.getAll("position").map(String).find(isRecordId);
  const compared = picked.slice(0, MAX_COMPARED).join(",");
  const to =
    intent === "compare"
      ? position
        ? localePath(locale, `/institution/positions/${position}/matches/compare?ids=${compared}`)
        : localePath(locale, `/experts/compare?ids=${compared}`)
      : intent === "csv"
        ? localePath(locale, "/experts.csv?picked=1")
        : back;
  return redirect(to, { headers: { "Set-Cookie": pickedCookie(picked) } });
}

/** This address only accepts posts. */
export function loader({ request }: ActionFunctionArgs) {
  return redirect(localePath(requestLocale(request), "/experts"));
}
