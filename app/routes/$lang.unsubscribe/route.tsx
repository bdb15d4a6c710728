import { type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { findUnsubscribe, unsubscribe } from "~/domain/notifications/unsubscribe.server";
import { linkToken } from "~/http/link-token";
import { answering } from "~/http/respond.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button, LinkButton } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { type PageHandle } from "~/ui/page-head";
import { PageHeader } from "~/ui/page-header";

export const handle: PageHandle<typeof loader> = {
  title: ({ data, t }) => t(data.kind ? "notifications:unsubscribe.title" : "notifications:unsubscribe.deadTitle"),
  tokenInAddress: true,
};

/** Opening the link changes nothing, because mail security scanners open links too. */
export const loader = answering(async (args: LoaderFunctionArgs) => {
  const link = await findUnsubscribe(linkToken(args.request));
  return { kind: link?.kind ?? null };
});

/**
 * Handles the page's button and the one-click request of a mail program (RFC 8058), which has no Origin or cookies and
 * may be multipart. The token alone determines what to do, so the body is not read. An unknown token gets the same
 * response.
 */
export const action = answering(async (args: ActionFunctionArgs) => {
  const ended = await unsubscribe(linkToken(args.request));
  return { kind: ended?.kind ?? null };
});

export default function Unsubscribe() {
  const { kind } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { t } = useTranslation("notifications");
  const locale = useLocale();
  const settings = (
    <LinkButton to={localePath(locale, "/account/notifications")} variant="secondary">
      {t("settingsLink")}
    </LinkButton>
  );
  if (kind === null) {
    return (
      <Page width="form">
        <PageHeader title={t("unsubscribe.deadTitle")} lead={t("unsubscribe.dead")} />
        <FormActions>{settings}</FormActions>
      </Page>
    );
  }
  const still = kind === "search_alert" ? t("unsubscribe.stillSearch") : t("unsubscribe.still");
  const name = kind === "digest_daily" || kind === "digest_weekly" ? t(`unsubscribe.${kind}`) : t(`kind.${kind}.label`);
  if (done?.kind) {
    return (
      <Page width="form">
        <PageHeader title={t("unsubscribe.doneTitle")} />
        <div className="mb-8">
          <Notice tone="success">
            <p>{t("unsubscribe.done")}</p>
            <p className="font-semibold">{name}</p>
          </Notice>
        </div>
        <p className="mb-6 text-ink-soft">{still}</p>
        <FormActions>{settings}</FormActions>
      </Page>
    );
  }
  return (
    <Page width="form">
      <PageHeader title={t("unsubscribe.title")} lead={t("unsubscribe.lead")} />
      <p className="mb-6 text-lg font-semibold">{name}</p>
      <p className="mb-8 text-ink-soft">{still}</p>
      <Form method="post">
        <FormActions>
          <Button>{t("unsubscribe.submit")}</Button>
          {settings}
        </FormActions>
      </Form>
    </Page>
  );
}
