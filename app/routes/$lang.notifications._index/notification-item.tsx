import { Form, Link } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { formatDateTime } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";

interface Line {
  id: string;
  title: string;
  text: string;
  /** Path below the language. */
  path: string;
  at: string;
  unread: boolean;
}

/** One notification: its text, time and target, and a button that marks it as read. */
export function NotificationItem({ line, page }: { line: Line; page: number }) {
  const { t } = useTranslation("notifications");
  const locale = useLocale();
  return (
    <li className={`flex flex-wrap items-start gap-x-6 gap-y-2 px-2 py-4 ${line.unread ? "bg-surface" : ""}`}>
      <div className="min-w-0 flex-1 basis-72">
        <p className="flex flex-wrap items-center gap-2">
          <Link to={localePath(locale, line.path)} className={`link wrap-anywhere ${line.unread ? "font-semibold" : ""}`}>
            {line.title}
          </Link>
          {line.unread ? <Badge tone="primary">{t("isNew")}</Badge> : null}
        </p>
        <p className="mt-1 max-w-prose text-ink-soft">{line.text}</p>
        <p className="mt-1 text-sm text-ink-soft tabular-nums">
          <time dateTime={line.at}>{formatDateTime(locale, line.at)}</time>
        </p>
      </div>
      {line.unread ? (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="page" value={page} />
          <Button name="id" value={line.id} variant="secondary" size="compact" aria-label={t("markReadWhich", { title: line.title })}>
            {t("markRead")}
          </Button>
        </Form>
      ) : null}
    </li>
  );
}
