import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { signOut } from "~/domain/identity/sign-out.server";
import { getActor, requestLocale } from "~/http/guards.server";
import { requestOrigin } from "~/http/request-origin.server";
import { answering } from "~/http/respond.server";
import { blankSessionCookie } from "~/http/session.server";
import { localePath } from "~/i18n/locale";

/** A GET request does not sign anybody out: that requires a form post. */
export function loader({ request }: LoaderFunctionArgs) {
  return redirect(localePath(requestLocale(request), "/"));
}

export const action = answering(async (args: ActionFunctionArgs) => {
  await signOut(await getActor(args), requestOrigin(args).sessionId);
  args.context.setCookie(blankSessionCookie());
  return redirect(localePath(requestLocale(args.request), "/sign-in?done=signedOut"));
});
