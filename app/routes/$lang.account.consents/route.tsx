import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { unpublishExpert } from "~/domain/experts/unpublish-expert.server";
import { listConsents } from "~/domain/privacy/list-consents.server";
import { requestLocale, requireExpert, requireUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { ConsentPage } from "./consent-page";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const consents = await listConsents(await requireUser(args));
  const t = translator(requestLocale(args.request), "account");
  const withdrawn = new URL(args.request.url).searchParams.get("done") === "withdrawn";
  return { title: `${t("consents.title")} · Nhịp Cầu`, consents, withdrawn };
});

/** Withdraws the consent to be found, which is to take the profile out of sight. */
export const action = answering(async (args: ActionFunctionArgs) => {
  await unpublishExpert(await requireExpert(args), "account_page");
  return redirect(`${localePath(requestLocale(args.request), "/account/consents")}?done=withdrawn`);
});

export default function Consents() {
  return <ConsentPage {...useLoaderData<typeof loader>()} />;
}
