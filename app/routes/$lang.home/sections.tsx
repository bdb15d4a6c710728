import { Link } from "@remix-run/react";
import { type ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { type NextCode, type TodoCode } from "~/domain/home/model";
import { formatDate, formatDateTime } from "~/i18n/format";
import { type Locale, localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { ProgressBar } from "~/ui/progress-bar";

/** Urgent items: the only ones in the accent colour. */
const PRESSING: readonly TodoCode[] = ["overdue", "held_mails"];

export function TodoList({ todos }: { todos: readonly { code: TodoCode; count: number; to: string }[] }) {
  const { t } = useTranslation("home");
  return (
    <Part id="waiting" title={t("waiting")}>
      {todos.length === 0 ? (
        <p className="border-y border-line py-4 text-ink-soft">{t("nothing")}</p>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {todos.map(({ code, count, to }) => (
            <li key={code}>
              <Link
                to={to}
                className={`flex min-h-11 items-center py-3 font-medium underline-offset-4 hover:underline ${PRESSING.includes(code) ? "text-accent" : "text-primary"}`}
              >
                {t(`todo.${code}`, { count })}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

export function NewsList({ news }: { news: readonly { id: string; title: string; text: string; at: string; to: string }[] }) {
  const { t } = useTranslation("home");
  const locale = useLocale();
  return (
    <Part id="news" title={t("news")}>
      {news.length === 0 ? (
        <p className="border-y border-line py-4 text-ink-soft">{t("noNews")}</p>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {news.map((one) => (
            <li key={one.id} className="py-3">
              <Link to={one.to} className="link font-medium wrap-anywhere">
                {one.title}
              </Link>
              <p className="text-ink-soft">{one.text}</p>
              <time dateTime={one.at} className="text-sm text-ink-soft tabular-nums">
                {formatDateTime(locale, one.at)}
              </time>
            </li>
          ))}
        </ul>
      )}
      <Link to={localePath(locale, "/notifications")} className="link mt-3 inline-flex min-h-11 items-center">
        {t("allNews")}
      </Link>
    </Part>
  );
}

export function NextList({ next, profilePercent }: { next: readonly { code: NextCode; to: string }[]; profilePercent: number | null }) {
  const { t } = useTranslation("home");
  return (
    <Part id="next" title={t("nextTitle")}>
      {profilePercent === null ? null : (
        <div className="mb-4">
          <ProgressBar label={t("profile")} value={profilePercent} text={t("profilePercent", { percent: profilePercent })} />
        </div>
      )}
      <ul className="divide-y divide-line border-y border-line">
        {next.map(({ code, to }, index) => (
          <li key={`${code}-${index}`} className="py-3">
            <Link to={to} className="link font-medium">
              {t(`next.${code}.label`)}
            </Link>
            <p className="text-ink-soft">{t(`next.${code}.hint`)}</p>
          </li>
        ))}
      </ul>
    </Part>
  );
}

export function NewPositions({
  positions,
}: {
  positions: readonly { id: string; name: { text: string; lang: Locale } | null; publishedOn: string; to: string }[];
}) {
  const { t } = useTranslation("home");
  const locale = useLocale();
  return (
    <Part id="positions" title={t("positions")}>
      <ul className="divide-y divide-line border-y border-line">
        {positions.map((position) => (
          <li key={position.id} className="py-3">
            <Link to={position.to} lang={position.name?.lang} className="link font-medium wrap-anywhere">
              {position.name?.text}
            </Link>
            <p className="text-sm text-ink-soft tabular-nums">{t("publishedOn", { date: formatDate(locale, position.publishedOn) })}</p>
          </li>
        ))}
      </ul>
      <Link to={localePath(locale, "/recommended")} className="link mt-3 inline-flex min-h-11 items-center">
        {t("allPositions")}
      </Link>
    </Part>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={`home-${id}`}>
      <h2 id={`home-${id}`} className="mb-3 text-xl font-semibold">
        {title}
      </h2>
      {children}
    </section>
  );
}
