import { useLocation, useNavigation, useSubmit } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Arc } from "./arc";
import { Button, LinkButton } from "./button";
import { lastSubmission, type Submission } from "./last-submission";
import { waitingTime } from "./waiting-time";

export type ErrorKind = "notFound" | "forbidden" | "rateLimited" | "unavailable" | "unsaved" | "badRequest" | "unexpected";

/** The kind of error page for an HTTP status. */
export function errorKind(status: number): ErrorKind {
  if (status === 404 || status === 410) return "notFound";
  if (status === 401 || status === 403) return "forbidden";
  if (status === 429) return "rateLimited";
  if (status === 503) return "unavailable";
  return status >= 400 && status < 500 ? "badRequest" : "unexpected";
}

interface ErrorPageProps {
  kind: ErrorKind;
  errorId?: string | null;
  /** Seconds after which a retry makes sense. */
  retryAfter?: number | null;
  /** Rendered as part of a page, for example when one of several tabs fails: `h2` below the page's own heading. */
  section?: "h1" | "h2";
}

/** What went wrong and what to do, with the id of the log entry. */
export function ErrorPage({ kind, errorId, retryAfter, section }: ErrorPageProps) {
  const { t } = useTranslation("errors");
  const locale = useLocale();
  const { pathname, search } = useLocation();
  const wait = kind === "rateLimited" && retryAfter ? waitingTime(retryAfter) : null;
  const unsent = kind === "unsaved" ? lastSubmission() : null;
  const Heading = section ?? "h1";
  return (
    <div className={section ? "py-8" : "mx-auto w-full max-w-page px-4 py-16 md:px-6 md:py-24"}>
      <Arc className="mb-8 w-28 text-primary" broken />
      <Heading className={section ? "text-xl font-semibold" : "text-2xl md:text-3xl"}>{t(`page.${kind}.title`)}</Heading>
      <p className="prose mt-4 text-lg text-ink-soft">
        {wait ? t(`page.wait.${wait.unit}`, { count: wait.count }) : unsent ? t("page.unsaved.resend") : t(`page.${kind}.body`)}
      </p>
      {errorId ? <p className="mt-4 text-sm text-ink-soft tabular-nums">{t("page.id", { id: errorId })}</p> : null}
      <p className="mt-8">
        {unsent ? (
          <ResendButton {...unsent} />
        ) : section || kind === "unavailable" ? (
          <LinkButton to={pathname + search} reloadDocument variant="secondary">
            {t("page.retry")}
          </LinkButton>
        ) : (
          <LinkButton to={localePath(locale, "/")} variant="secondary">
            {t("page.home")}
          </LinkButton>
        )}
      </p>
    </div>
  );
}

function ResendButton({ formData, how }: Submission) {
  const { t } = useTranslation("errors");
  const submit = useSubmit();
  const pending = useNavigation().formData !== undefined;
  return (
    <Button type="button" pending={pending} onClick={() => submit(formData, how)}>
      {t("page.unsaved.again")}
    </Button>
  );
}
