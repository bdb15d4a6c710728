import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData, useLocation } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { acceptInvite } from "~/domain/institutions/accept-invite.server";
import { findInvite } from "~/domain/institutions/find-invite.server";
import { getActor, requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { useLocale } from "~/i18n/use-locale";
import { Button, LinkButton } from "~/ui/button";
import { Page } from "~/ui/page";
import { type PageHandle } from "~/ui/page-head";
import { PageHeader } from "~/ui/page-header";

const LONGEST_TOKEN = 100;

/** The page of a mailed invitation: anyone with the link can read it; accepting it requires sign-in. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const locale = requestLocale(args.request);
  const token = (new URL(args.request.url).searchParams.get("token") ?? "").slice(0, LONGEST_TOKEN);
  const [actor, invite] = await Promise.all([getActor(args), findInvite(token)]);
  const t = translator(locale, "institutions");
  const name = invite ? pickText(locale, { vi: invite.nameVi, en: invite.nameEn }) : null;
  const pageTitle = name ? t("join.title", { name: name.text }) : t("join.goneTitle");
  return { pageTitle, role: invite?.role ?? null, token, signedIn: actor.kind === "user" };
});

export const handle: PageHandle<typeof loader> = { title: ({ data }) => data.pageTitle, tokenInAddress: true };

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const form = await args.request.formData();
  const answer = await acceptInvite(actor, String(form.get("token")).slice(0, LONGEST_TOKEN));
  if (!answer.ok) return redirect(localePath(locale, "/institution/join"));
  return redirect(`${localePath(locale, "/institution")}?of=${answer.institutionId}&done=joined`);
});

export default function JoinPage() {
  const { pageTitle, role, token, signedIn } = useLoaderData<typeof loader>();
  const { t } = useTranslation("institutions");
  const locale = useLocale();
  const { pathname, search } = useLocation();
  if (!role) {
    return (
      <Page width="prose">
        <PageHeader title={pageTitle} lead={t("join.gone")} />
        <LinkButton to={localePath(locale, "/")}>{t("join.home")}</LinkButton>
      </Page>
    );
  }
  return (
    <Page width="prose">
      <PageHeader title={pageTitle} lead={t("join.intro", { role: t(`role.${role}`) })} />
      <p className="mb-6">{t(`roleHint.${role}`)}</p>
      {signedIn ? (
        <Form method="post">
          <input type="hidden" name="token" value={token} />
          <Button>{t("join.accept")}</Button>
        </Form>
      ) : (
        <>
          <p className="mb-6">{t("join.signInFirst")}</p>
          <div className="flex flex-wrap gap-3">
            <LinkButton to={`${localePath(locale, "/sign-in")}?to=${encodeURIComponent(pathname + search)}`}>{t("join.signIn")}</LinkButton>
            <LinkButton to={localePath(locale, "/register")} variant="secondary">
              {t("join.register")}
            </LinkButton>
          </div>
        </>
      )}
    </Page>
  );
}
