import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { z } from "zod";
import { endOtherSessions, endSession } from "~/domain/identity/end-sessions.server";
import { listSessions, type SessionLine } from "~/domain/identity/list-sessions.server";
import { parseForm } from "~/http/form.server";
import { requestLocale, requireUser } from "~/http/guards.server";
import { answering } from "~/http/respond.server";
import { readSignedIn } from "~/http/session.server";
import { formatDateTime } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { type PageHandle } from "~/ui/page-head";
import { Table } from "~/ui/table";

export const handle: PageHandle = { title: "account:sessions.title" };

const schema = z.object({ session: z.string().max(40) });

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireUser(args);
  const current = (await readSignedIn(args)).session?.publicId ?? null;
  const done = (["sessionEnded", "othersEnded"] as const).find((what) => what === new URL(args.request.url).searchParams.get("done"));
  return { sessions: await listSessions(actor, current), done: done ?? null };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireUser(args);
  const current = (await readSignedIn(args)).session?.publicId ?? "";
  const submission = await parseForm(args.request, schema);
  if (submission.status !== "success") return data(submission.reply(), { status: 400 });
  const { session } = submission.value;
  if (session === "others") await endOtherSessions(actor, current);
  else await endSession(actor, session);
  return redirect(
    localePath(requestLocale(args.request), `/account/sessions?done=${session === "others" ? "othersEnded" : "sessionEnded"}`),
  );
});

export default function Sessions() {
  const { sessions, done } = useLoaderData<typeof loader>();
  const { t } = useTranslation("account");
  const locale = useLocale();
  const device = (line: SessionLine) => line.device || t("sessions.unknownDevice");
  return (
    <Page>
      <PageHeader title={t("sessions.title")} lead={t("sessions.lead")} />
      {done ? (
        <div className="mb-8">
          <Notice tone="success">{t(`done.${done}`)}</Notice>
        </div>
      ) : null}
      <Table
        caption={t("sessions.caption")}
        captionHidden
        rows={sessions}
        rowKey={(line) => line.publicId}
        columns={[
          {
            key: "device",
            header: t("sessions.device"),
            title: true,
            cell: (line) => (
              <span className="inline-flex flex-wrap items-center gap-2">
                {device(line)} {line.current ? <Badge tone="primary">{t("sessions.current")}</Badge> : null}
              </span>
            ),
          },
          { key: "since", header: t("sessions.since"), cell: (line) => formatDateTime(locale, line.createdAt) },
          { key: "seen", header: t("sessions.lastSeen"), cell: (line) => formatDateTime(locale, line.lastSeenAt) },
          {
            key: "action",
            header: t("sessions.action"),
            cell: (line) =>
              line.current ? (
                <Form method="post" action={localePath(locale, "/sign-out")}>
                  <Button variant="secondary" size="compact" aria-label={t("sessions.endWhich", { device: t("sessions.current") })}>
                    {t("sessions.end")}
                  </Button>
                </Form>
              ) : (
                <Form method="post">
                  <Button
                    name="session"
                    value={line.publicId}
                    variant="secondary"
                    size="compact"
                    aria-label={t("sessions.endWhich", { device: device(line) })}
                  >
                    {t("sessions.end")}
                  </Button>
                </Form>
              ),
          },
        ]}
      />
      {sessions.length > 1 ? (
        <Form method="post" className="mt-8">
          <Button name="session" value="others" variant="danger">
            {t("sessions.endOthers")}
          </Button>
        </Form>
      ) : (
        <p className="mt-8 text-ink-soft">{t("sessions.only")}</p>
      )}
    </Page>
  );
}
