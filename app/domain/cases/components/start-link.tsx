import { useTranslation } from "~/i18n/use-translation";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { LinkButton } from "~/ui/button";

/** Where a case of this pair begins; either may still be chosen there. */
export function startPath(pair: { expertId?: string; positionId?: string }): string {
  const params = new URLSearchParams({
    ...(pair.expertId ? { expert: pair.expertId } : {}),
    ...(pair.positionId ? { position: pair.positionId } : {}),
  });
  return `/cases/new?${params.toString()}`;
}

/** The way from a person or a match to a case. `what` says who acts: an institution invites, a coordinator introduces. */
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
  /** Whom or what it is about, for those who hear links out of their context. */
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
