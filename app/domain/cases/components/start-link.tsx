import { useTranslation } from "~/i18n/use-translation";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { LinkButton } from "~/ui/button";

/** The page where a case of this pair begins; either side can still be chosen there. */
export function startPath(pair: { expertId?: string; positionId?: string }): string {
  const params = new URLSearchParams({
    ...(pair.expertId ? { expert: pair.expertId } : {}),
    ...(pair.positionId ? { position: pair.positionId } : {}),
  });
  return `/cases/new?${params.toString()}`;
}

/** The link from a person or a match to starting a case. `what` says who acts: an institution invites, a coordinator introduces. */
export function StartLink({
  what,
  expertId,
  positionId,
  about,
  variant = "secondary",
}: {
  what: "invite" | "introduce" | "apply" | "nominate";
  expertId?: string;
  positionId?: string;
  /** Whom or what the link is about, for screen readers that list links out of context. */
  about?: string | undefined;
  variant?: "secondary" | "accent" | "quiet";
}) {
  const { t } = useTranslation("cases");
  const locale = useLocale();
  return (
    <LinkButton
      to={localePath(locale, startPath({ expertId, positionId }))}
      variant={variant}
      size={variant === "accent" ? "regular" : "compact"}
      data-print="hide"
    >
      {t(`link.${what}`)}
      {about ? <span className="sr-only"> {about}</span> : null}
    </LinkButton>
  );
}
