import { useTranslation } from "~/i18n/use-translation";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Arc } from "./arc";
import { LinkButton } from "./button";
import { waitingTime } from "./waiting-time";

export type ErrorKind = "notFound" | "forbidden" | "rateLimited" | "unavailable" | "badRequest" | "unexpected";

/** The kind of page that an HTTP status stands for. */
export function errorKind(status: number): ErrorKind {
  if (status === 404 || status === 410) return "notFound";
  if (status === 401 || status === 403) return "forbidden";
  if (status === 429) return "rateLimited";
  if (status === 503) return "unavailable";
  return status >= 400 && status < 500 ? "badRequest" : "unexpected";
}

/**
 * What went wrong and what to do, with the id under which the log has it.
 * @param retryAfter seconds after which another try makes sense
 */
export function ErrorPage({ kind, errorId, retryAfter }: { kind: ErrorKind; errorId?: string | null; retryAfter?: number | null }) {
  const { t } = useTranslation("errors");
  const locale = useLocale();
  const wait = kind === "rateLimited" && retryAfter ? waitingTime(retryAfter) : null;
  return (
    <div className="mx-auto w-full max-w-page px-4 py-16 md:px-6 md:py-24">
      <Arc className="mb-8 w-28 text-primary" broken />
      <h1 className="text-2xl md:text-3xl">{t(`page.${kind}.title`)}</h1>
      <p className="prose mt-4 text-lg text-ink-soft">
        {wait ? t(`page.wait.${wait.unit}`, { count: wait.count }) : t(`page.${kind}.body`)}
      </p>
      {errorId ? <p className="mt-4 text-sm text-ink-soft tabular-nums">{t("page.id", { id: errorId })}</p> : null}
      <p className="mt-8">
        <LinkButton to={localePath(locale, "/")} variant="secondary">
          {t("page.home")}
        </LinkButton>
      </p>
    </div>
  );
}
