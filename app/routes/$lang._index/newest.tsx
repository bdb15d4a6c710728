import { Link } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { formatDate } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { LinkButton } from "~/ui/button";
import { type LandingData } from "./route";

/** The newest positions; an empty list shows a message instead. */
export function Newest({ positions }: { positions: LandingData["newest"] }) {
  const { t } = useTranslation("landing");
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  return (
    <section className="border-t border-line bg-surface">
      <div className="mx-auto max-w-page px-4 py-12 md:px-6 md:py-16">
        <h2 className="text-2xl">{t("newest.title")}</h2>
        {positions.length === 0 ? <p className="mt-4 text-ink-soft">{t("newest.none")}</p> : null}
        <ul className="mt-6 grid gap-x-10 md:grid-cols-2">
          {positions.map((position) => (
            <li key={position.id} className="border-t border-line py-4">
              <Link to={localePath(locale, `/positions/${position.id}`)} className="link text-lg font-medium" lang={position.title?.lang}>
                {position.title?.text}
              </Link>
              <p className="mt-1 text-ink-soft" lang={position.institution?.lang}>
                {position.institution?.text}
              </p>
              <p className="mt-1 text-sm text-ink-soft">
                {[
                  position.province,
                  position.engagementTypes.map((type) => tc(`engagementType.${type}`)).join(", "),
                  position.dossierDeadline ? t("newest.deadline", { date: formatDate(locale, position.dossierDeadline) }) : null,
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
            </li>
          ))}
        </ul>
        <LinkButton to={localePath(locale, "/positions")} variant="secondary" className="mt-8">
          {t("newest.all")}
        </LinkButton>
      </div>
    </section>
  );
}
