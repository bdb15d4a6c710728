import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { listMails, MAILS_PAGE } from "~/domain/notifications/list-mails.server";
import { MAIL_REASONS } from "~/domain/notifications/mail-reasons";
import { MAIL_VIEWS, type MailView } from "~/domain/notifications/mail-states";
import { nameMailKind } from "~/domain/notifications/name-mail-kind.server";
import { probeMailServer } from "~/domain/notifications/probe-mail-server.server";
import { readMailQueue } from "~/domain/notifications/read-mail-queue.server";
import { retryMails } from "~/domain/notifications/retry-mails.server";
import { Refusal } from "~/domain/refusal";
import { requestLocale, requireAdministrator } from "~/http/guards.server";
import { pageNumber } from "~/http/page-number";
import { answering } from "~/http/respond.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { useTranslation } from "~/i18n/use-translation";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { type PageHandle } from "~/ui/page-head";
import { PageHeader } from "~/ui/page-header";
import { Pagination } from "~/ui/pagination";
import { QueryTabs } from "~/ui/query-tabs";
import { DoneNotice, OutageNotice, QueueFacts } from "./mail-queue";
import { AllActions, MailTable } from "./mail-table";

export const handle: PageHandle = { title: "admin:mail.title" };

/** The view and the reason in an address or a form. */
function chosenIn(params: { get: (name: string) => unknown }) {
  return {
    view: MAIL_VIEWS.find((one) => one === params.get("view")) ?? ("held" as const),
    reason: MAIL_REASONS.find((one) => one === params.get("reason")) ?? null,
  };
}

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireAdministrator(args);
  const locale = requestLocale(args.request);
  const { searchParams } = new URL(args.request.url);
  const chosen = chosenIn(searchParams);
  const page = pageNumber(searchParams.get("page"));
  const [queue, { total, lines, reasons }] = [await readMailQueue(actor), await listMails(actor, chosen, page)];
  return {
    ...{ ...chosen, page, pageSize: MAILS_PAGE, queue, total, reasons },
    lines: lines.map((line) => ({ ...line, kind: nameMailKind(locale, line.kind) })),
  };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireAdministrator(args);
  const form = await args.request.formData();
  const here = localePath(requestLocale(args.request), "/admin/mail");
  const chosen = chosenIn(form);
  switch (String(form.get("intent"))) {
    case "probe":
      await probeMailServer(actor);
      return redirect(`${here}?done=probed`);
    case "retry":
    case "retry_all": {
      const id = form.get("id");
      const count = await retryMails(actor, form.get("intent") === "retry" ? { id: typeof id === "string" ? id : "" } : chosen);
      return redirect(`${here}?view=${chosen.view}&done=${count > 0 ? `retried&count=${count}` : "nothing"}`);
    }
    default:
      // Only the forms of this page post here.
      throw new Refusal("not_found");
  }
});

export default function Mails() {
  const { view, reason, page, pageSize, queue, total, lines, reasons } = useLoaderData<typeof loader>();
  const { t } = useTranslation("admin");
  const locale = useLocale();
  const of = (which: MailView, why: string | null, rest = "") => `?view=${which}${why ? `&reason=${why}` : ""}${rest}`;
  const counted = reasons.reduce((sum, { count }) => sum + count, 0);
  return (
    <Page>
      <PageHeader
        title={t("mail.title")}
        lead={t("mail.lead")}
        above={
          <Link className="link" to={localePath(locale, "/admin")}>
            {t("home.title")}
          </Link>
        }
      />
      <div className="mb-8 space-y-4 empty:hidden">
        <DoneNotice />
        {queue.outage ? <OutageNotice outage={queue.outage} /> : null}
      </div>
      <QueueFacts queue={queue} />
      <section aria-label={t(`mail.${view}Caption`)} className="mt-8">
        <QueryTabs
          label={t("mail.views")}
          items={MAIL_VIEWS.map((one) => ({ to: of(one, null), label: t(`mail.view.${one}`), current: one === view }))}
        />
        {reasons.length > 1 ? (
          <QueryTabs
            label={t("mail.reasons")}
            items={[
              { to: of(view, null), label: t("mail.anyReason"), count: String(counted), current: reason === null },
              ...reasons.map((one) => ({
                to: of(view, one.reason),
                label: t(`mail.reason.${one.reason}`),
                count: String(one.count),
                current: one.reason === reason,
              })),
            ]}
          />
        ) : null}
        {total > 0 ? (
          <>
            {total > 1 ? <AllActions view={view} reason={reason} total={total} /> : null}
            <MailTable view={view} lines={lines} />
          </>
        ) : (
          <EmptyState title={view === "held" ? t("mail.emptyHeld") : t("mail.emptyWaiting")}>
            {view === "held" ? t("mail.emptyHeldText") : t("mail.emptyWaitingText")}
          </EmptyState>
        )}
        <Pagination page={page} pageSize={pageSize} total={total} to={(next) => of(view, reason, `&page=${next}`)} />
      </section>
    </Page>
  );
}
