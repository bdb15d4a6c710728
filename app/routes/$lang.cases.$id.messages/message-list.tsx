import { useParams } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { type CaseMessageView } from "~/domain/cases/messages/model";
import { FileLink } from "~/domain/cases/dossier/components/file-link";
import { formatDateTime } from "~/i18n/format";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";

/** One page of messages, newest first. */
export function MessageList({ messages }: { messages: readonly CaseMessageView[] }) {
  return (
    <ol className="space-y-6">
      {messages.map((message) => (
        <li key={message.id}>
          <Message message={message} />
        </li>
      ))}
    </ol>
  );
}

function Message({ message }: { message: CaseMessageView }) {
  const { t } = useTranslation("dossiers");
  const locale = useLocale();
  const { id = "" } = useParams();
  const side = message.side === "expert" || message.side === "institution" || message.side === "coordinator" ? message.side : "system";
  return (
    <article data-print="keep" className={`border-l-2 pl-4 ${message.own ? "border-line" : "border-primary"}`}>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <span className={message.author ? "font-semibold" : "text-ink-soft italic"}>{message.author ?? t("author.erased")}</span>
        <span className="text-sm text-ink-soft">{message.own ? t("author.you") : t(`side.${side}`)}</span>
        <time dateTime={message.at} className="text-sm text-ink-soft tabular-nums">
          {formatDateTime(locale, message.at)}
        </time>
        {message.unread ? <Badge tone="primary">{t("messages.new")}</Badge> : null}
      </p>
      {message.body ? <p className="mt-1.5 max-w-prose wrap-anywhere whitespace-pre-line">{message.body}</p> : null}
      {message.files.length > 0 ? (
        <ul aria-label={t("messages.files")} className="mt-2 space-y-1">
          {message.files.map((file) => (
            <li key={file.id}>
              <FileLink caseId={id} file={file} />
            </li>
          ))}
        </ul>
      ) : null}
    </article>
  );
}
