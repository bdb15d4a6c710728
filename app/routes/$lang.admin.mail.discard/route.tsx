import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { discardMails } from "~/domain/notifications/discard-mails.server";
import { listMails } from "~/domain/notifications/list-mails.server";
import { MAIL_REASONS } from "~/domain/notifications/mail-reasons";
import { MAIL_VIEWS } from "~/domain/notifications/mail-states";
import { nameMailKind } from "~/domain/notifications/name-mail-kind.server";
import { requestLocale, requireAdministrator } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { useTranslation } from "~/i18n/use-translation";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { DescriptionList } from "~/ui/description-list";
import { EmptyState } from "~/ui/empty-state";
import { FormActions } from "~/ui/form-actions";
import { Page } from "~/ui/page";
import { type PageHandle } from "~/ui/page-head";
import { PageHeader } from "~/ui/page-header";

export const handle: PageHandle = { title: "admin:mail.discardTitle" };

/** One mail, or all of a view and reason, in an address or a form. */
function chosenIn(params: { get: (name: string) => unknown }) {
  const id = params.get("id");
  if (typeof id === "string") return { id };
  return {
    view: MAIL_VIEWS.find((one) => one === params.get("view")) ?? ("held" as const),
    reason: MAIL_REASONS.find((one) => one === params.get("reason")) ?? null,
  };
}

/** The last moment at which a mail may have come to belong to those that the page showed. */
function shownUntil(value: unknown): Date {
  const until = new Date(typeof value === "string" ? value : "");
  return Number.isNaN(until.getTime()) ? new Date() : until;
}

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireAdministrator(args);
  const chosen = chosenIn(new URL(args.request.url).searchParams);
  const until = new Date();
  const { total, lines } = await listMails(actor, chosen, 1);
  const one = "id" in chosen ? lines[0] : undefined;
  return {
    until: until.toISOString(),
    total,
    one: one ? { id: one.id, kind: nameMailKind(requestLocale(args.request), one.kind), to: one.to, reason: one.reason } : null,
    many: "id" in chosen ? null : chosen,
  };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireAdministrator(args);
  const form = await args.request.formData();
  const chosen = chosenIn(form);
  const count = await discardMails(actor, "id" in chosen ? chosen : { ...chosen, until: shownUntil(form.get("until")) });
  const view = "id" in chosen ? "held" : chosen.view;
  const done = count > 0 ? `discarded&count=${count}` : "nothing";
  return redirect(localePath(requestLocale(args.request), `/admin/mail?view=${view}&done=${done}`));
});

export default function DiscardMails() {
  const { until, total, one, many } = useLoaderData<typeof loader>();
  const { t } = useTranslation("admin");
  const locale = useLocale();
  const back = localePath(locale, `/admin/mail${many ? `?view=${many.view}` : ""}`);
  const reason = one?.reason ?? many?.reason;
  const why = { term: t("mail.why"), detail: reason ? t(`mail.reason.${reason}`) : t("mail.anyReason") };
  return (
    <Page width="form">
      <PageHeader
        title={total === 0 ? t("mail.discardTitle") : t("mail.discarding.title", { count: total })}
        lead={total === 0 ? undefined : t("mail.discarding.lead")}
        above={<Breadcrumbs items={[{ label: t("mail.title"), to: back }, { label: t("mail.discardTitle") }]} />}
      />
      {total === 0 ? (
        <EmptyState
          title={t("mail.discarding.gone")}
          action={
            <Link className="link" to={back}>
              {t("mail.discarding.back")}
            </Link>
          }
        >
          {t("mail.discarding.goneText")}
        </EmptyState>
      ) : (
        <>
          <DescriptionList
            items={one ? [{ term: t("mail.kind"), detail: one.kind }, { term: t("mail.to"), detail: one.to }, why] : [why]}
          />
          <Form method="post" action={localePath(locale, "/admin/mail/discard")}>
            {one ? <input type="hidden" name="id" value={one.id} /> : null}
            {many ? <input type="hidden" name="view" value={many.view} /> : null}
            {many?.reason ? <input type="hidden" name="reason" value={many.reason} /> : null}
            <input type="hidden" name="until" value={until} />
            <FormActions>
              <Button variant="accent">{t("mail.discarding.submit", { count: total })}</Button>
              <Link to={back} className="link inline-flex min-h-11 items-center">
                {t("mail.discarding.back")}
              </Link>
            </FormActions>
          </Form>
        </>
      )}
    </Page>
  );
}
