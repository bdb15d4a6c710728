import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { unpublishExpert } from "~/domain/experts/unpublish-expert.server";
import { listConsents } from "~/domain/privacy/list-consents.server";
import { requestLocale, requireExpert, requireUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { localePath } from "~/i18n/locale";
import { type PageHandle } from "~/ui/page-head";
import { ConsentPage } from "./consent-page";

export const handle: PageHandle = { title: "account:consents.title" };

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const consents = await listConsents(await requireUser(args));
  const withdrawn = new URL(args.request.url).searchParams.get("done") === "withdrawn";
  return { consents, withdrawn };
});

/** Withdraws the consent to be found, which unpublishes the profile. */
export const action = answering(async (args: ActionFunctionArgs) => {
  await unpublishExpert(await requireExpert(args), "account_page");
  return redirect(`${localePath(requestLocale(args.request), "/account/consents")}?done=withdrawn`);
});

export default function Consents() {
  return <ConsentPage {...useLoaderData<typeof loader>()} />;
}
