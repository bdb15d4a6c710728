import { type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useSubmit } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { confirmByLink, findConfirmLink, type ConfirmedOffer } from "~/domain/experts/confirm-by-link.server";
import { linkToken } from "~/http/link-token";
import { answering } from "~/http/respond.server";
import { formatDate, formatDateRange } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button, LinkButton } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { type PageHandle } from "~/ui/page-head";
import { PageHeader } from "~/ui/page-header";

export const handle: PageHandle = { title: "notifications:reconfirm.title", tokenInAddress: true };

/** Opening the link changes nothing, because mail security scanners open links too. The page submits itself. */
export const loader = answering(async (args: LoaderFunctionArgs) => ({ offers: await findConfirmLink(linkToken(args.request)) }));

export const action = answering(async (args: ActionFunctionArgs) => ({ confirmed: await confirmByLink(linkToken(args.request)) }));

export default function ConfirmAvailability() {
  const { offers } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const { t } = useTranslation("notifications");
  const locale = useLocale();
  const form = useRef<HTMLFormElement>(null);
  const submit = useSubmit();
  const asked = useRef(false);
  const waiting = offers !== null && !done;
  useEffect(() => {
    if (!waiting || asked.current || !form.current) return;
    asked.current = true;
    submit(form.current);
  }, [waiting, submit]);
  const change = (
    <LinkButton to={localePath(locale, "/profile/availability")} variant="secondary">
      {t("reconfirm.change")}
    </LinkButton>
  );
  if (done?.confirmed) {
    return (
      <Page width="form">
        <PageHeader title={t("reconfirm.doneTitle")} />
        <div className="mb-8">
          <Notice tone="success">{t("reconfirm.done")}</Notice>
        </div>
        <Offers offers={done.confirmed} />
        <FormActions>{change}</FormActions>
      </Page>
    );
  }
  if (!waiting) {
    return (
      <Page width="form">
        <PageHeader title={t("reconfirm.deadTitle")} lead={t("reconfirm.dead")} />
        <FormActions>{change}</FormActions>
      </Page>
    );
  }
  return (
    <Page width="form">
      <PageHeader title={t("reconfirm.title")} lead={t("reconfirm.lead")} />
      <Offers offers={offers} />
      <Form method="post" ref={form}>
        <FormActions>
          <Button>{t("reconfirm.confirm")}</Button>
          {change}
        </FormActions>
      </Form>
    </Page>
  );
}

/** The current offers, one line each. */
function Offers({ offers }: { offers: readonly ConfirmedOffer[] }) {
  const { t } = useTranslation("notifications");
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  if (offers.length === 0) return <p className="mb-8">{t("reconfirm.nothing")}</p>;
  return (
    <ul className="mb-8 divide-y divide-line border-y border-line">
      {offers.map(({ engagementType, from, until }) => (
        <li key={engagementType} className="flex flex-wrap justify-between gap-x-6 py-3">
          <span className="font-medium">{tc(`engagementType.${engagementType}`)}</span>
          <span className="text-ink-soft tabular-nums">
            {until === null ? t("reconfirm.from", { date: formatDate(locale, from) }) : formatDateRange(locale, from, until)}
          </span>
        </li>
      ))}
    </ul>
  );
}
