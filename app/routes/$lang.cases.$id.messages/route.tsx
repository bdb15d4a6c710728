import { randomUUID } from "node:crypto";
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData, useLocation } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { listMessages } from "~/domain/cases/messages/list-messages.server";
import { messageInput } from "~/domain/cases/messages/input";
import { MESSAGE_FILES, MESSAGES_A_PAGE } from "~/domain/cases/messages/model";
import { sendMessage } from "~/domain/cases/messages/send-message.server";
import { readCaseAs } from "~/domain/cases/read-case-as.server";
import { checkForm } from "~/http/form.server";
import { requestLocale, requireVerifiedUser } from "~/http/guards.server";
import { pageNumber } from "~/http/page-number";
import { answering } from "~/http/respond.server";
import { uploadErrors } from "~/http/upload-errors.server";
import { parseUpload } from "~/http/upload.server";
import { translator } from "~/i18n/i18n.server";
import { localePath } from "~/i18n/locale";
import { EmptyState } from "~/ui/empty-state";
import { Notice } from "~/ui/notice";
import { type PageHandle } from "~/ui/page-head";
import { Pagination } from "~/ui/pagination";
import { MessageForm } from "./message-form";
import { MessageList } from "./message-list";

export const handle: PageHandle = { title: "dossiers:messages.title" };

export const loader = answering(async (args: LoaderFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const { searchParams } = new URL(args.request.url);
  const { messages, total, page, mayWrite } = await listMessages(actor, args.params.id ?? "", pageNumber(searchParams.get("page")));
  return {
    messages,
    total,
    page,
    mayWrite,
    sent: searchParams.get("done") === "sent",
    creationKey: randomUUID() as string,
  };
});

export const action = answering(async (args: ActionFunctionArgs) => {
  const actor = await requireVerifiedUser(args);
  const locale = requestLocale(args.request);
  const t = translator(locale, "dossiers");
  const caseId = args.params.id ?? "";
  // Check access before the body is read, so that nobody outside the case can make the server buffer files.
  await readCaseAs(actor, caseId);
  const { form, files, problems } = await parseUpload(args.request, MESSAGE_FILES);
  const submission = checkForm(form, messageInput, locale);
  if (problems.length > 0) return data(submission.reply({ fieldErrors: uploadErrors(locale, problems, MESSAGE_FILES) }), 413);
  if (submission.status !== "success") return data(submission.reply(), 400);
  const answer = await sendMessage(actor, caseId, { ...submission.value, files });
  if (answer.ok) return redirect(localePath(locale, `/cases/${caseId}/messages?done=sent`));
  if (answer.code === "unknown_file") return data(submission.reply({ fieldErrors: { files: [t("messages.problem.unknown_file")] } }), 400);
  if (answer.code === "nothing") return data(submission.reply({ fieldErrors: { body: [t("messages.problem.nothing")] } }), 400);
  return data(
    submission.reply({ formErrors: [t(`refusal.${answer.code}`)] }),
    answer.code === "forbidden" || answer.code === "not_owner" ? 403 : 409,
  );
});

export default function CaseMessages() {
  const { messages, total, page, mayWrite, sent, creationKey } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>();
  const { pathname } = useLocation();
  const { t } = useTranslation("dossiers");
  return (
    <section aria-labelledby="messages" className="max-w-3xl">
      <h2 id="messages" className="mb-5 text-xl font-semibold">
        {t("messages.title")}
      </h2>
      <div className="mb-6 space-y-4 empty:hidden">
        {sent && !lastResult ? <Notice tone="success">{t("messages.sent")}</Notice> : null}
        {mayWrite ? null : <Notice standing>{t("messages.readOnly")}</Notice>}
      </div>
      {mayWrite && page === 1 ? (
        <MessageForm key={lastResult ? "again" : creationKey} creationKey={creationKey} lastResult={lastResult} />
      ) : null}
      {total === 0 ? (
        <EmptyState title={t("messages.emptyTitle")}>{t("messages.emptyBody")}</EmptyState>
      ) : (
        <MessageList messages={messages} />
      )}
      {total > MESSAGES_A_PAGE ? (
        <Pagination page={page} pageSize={MESSAGES_A_PAGE} total={total} to={(number) => `${pathname}?page=${number}`} />
      ) : null}
    </section>
  );
}
