import { Link } from "@remix-run/react";
import { Bell } from "lucide-react";
import { useTranslation } from "~/i18n/use-translation";
import { formatNumber } from "~/i18n/format";
import { useLocale } from "~/i18n/use-locale";

/**
 * Links to the notifications and shows how many are unread. The count is loaded with each page, which is often enough,
 * so there is no polling in between.
 */
export function NotificationBell({ to, unread, many }: { to: string; unread: number; many: number }) {
  const { t } = useTranslation("ui");
  const locale = useLocale();
  const tooMany = unread >= many;
  const label =
    unread === 0
      ? t("header.notifications")
      : tooMany
        ? t("header.unreadMany", { count: many - 1 })
        : t("header.unread", { count: unread });
  return (
    <Link
      to={to}
      aria-label={label}
      title={label}
      className="relative flex min-h-11 min-w-11 items-center justify-center rounded text-ink no-underline hover:bg-sunken hover:text-primary"
    >
      <Bell aria-hidden="true" className="size-5" />
      {unread > 0 ? (
        <span
          aria-hidden="true"
          className="absolute top-0.5 right-0 min-w-5 rounded-full bg-accent px-1 text-center text-xs leading-5 font-semibold text-on-accent tabular-nums"
        >
          {tooMany ? `${formatNumber(locale, many - 1)}+` : formatNumber(locale, unread)}
        </span>
      ) : null}
    </Link>
  );
}
