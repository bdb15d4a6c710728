import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { z } from "zod";
import { KEEP_READ_DAYS, NOTIFICATION_PAGE } from "~/domain/notifications/ages";
import { listNotifications } from "~/domain/notifications/list-notifications.server";
import { markRead } from "~/domain/notifications/mark-read.server";
import { parseForm } from "~/http/form.server";
import { requestLocale, requireUser } from "~/http/guards.server";
import { pageNumber } from "~/http/page-number";
import { answering } from "~/http/respond.server";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Button, LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { Pagination } from "~/ui/pagination";
import { NotificationItem } from "./notification-item";

export const handle: PageHandle = { title: "notifications:title" };

const schema = z.object({ id: z.string().max(40).optional(), page: z.coerce.number().int().min(1).max(100_000).default(1) });

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireUser(args);
  const locale = requestLocale(args.request);
  const { searchParams } = new URL(args.request.url);
  const page = pageNumber(searchParams.get("page"));
  const done = (["one", "all"] as const).find((what) => what === searchParams.get("done"));
  return { page, done: done ?? null, ...(await listNotifications(actor, locale, page)) };
});

/** Marks one notification as read, or all when the form names none. */
export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireUser(args);
  const submission = await parseForm(args.request, schema);
  if (submission.status !== "success") return data(submission.reply(), { status: 400 });
  const { id, page } = submission.value;
  await markRead(actor, id ? { id } : "all");
  return redirect(
    localePath(requestLocale(args.request), `/notifications?done=${id ? "one" : "all"}${id && page > 1 ? `&page=${page}` : ""}`),
  );
});

export default function Notifications() {
  const { lines, total, unread, page, done } = useLoaderData<typeof loader>();
  const { t } = useTranslation("notifications");
  const locale = useLocale();
  return (
    <Page>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <LinkButton to={localePath(locale, "/account/notifications")} variant="secondary">
            {t("settingsLink")}
          </LinkButton>
        }
      />
      {done ? (
        <div className="mb-6">
          <Notice tone="success">{t(`done.${done}`)}</Notice>
        </div>
      ) : null}
      {total === 0 ? (
        <EmptyState title={t("empty.title")}>{t("empty.text")}</EmptyState>
      ) : (
        <>
          <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
            <p className="text-ink-soft">{unread > 0 ? t("unread", { count: unread }) : t("allRead")}</p>
            {unread > 0 ? (
              <Form method="post">
                <Button variant="secondary" size="compact">
                  {t("markAll")}
                </Button>
              </Form>
            ) : null}
          </div>
          <ul aria-label={t("caption")} className="divide-y divide-line border-y border-line">
            {lines.map((line) => (
              <NotificationItem key={line.id} line={line} page={page} />
            ))}
          </ul>
          <Pagination page={page} pageSize={NOTIFICATION_PAGE} total={total} to={(next) => `?page=${next}`} />
          <p className="mt-6 text-sm text-ink-soft">
            {t("kept", { count: KEEP_READ_DAYS })}{" "}
            <Link to={localePath(locale, "/account/notifications")} className="link">
              {t("settingsLink")}
            </Link>
          </p>
        </>
      )}
    </Page>
  );
}
