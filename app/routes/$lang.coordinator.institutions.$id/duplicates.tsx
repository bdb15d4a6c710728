import { Link } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { type InstitutionStatus } from "~/domain/vocabulary/institutions";
import { localePath } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { useLocale } from "~/i18n/use-locale";

interface Duplicate {
  id: string;
  nameVi: string;
  nameEn: string;
  status: InstitutionStatus;
  sameName: boolean;
  sameWebsite: boolean;
  sameRor: boolean;
}

/** Institutions that may be duplicates of this one, and what they have in common. */
export function Duplicates({ duplicates }: { duplicates: readonly Duplicate[] }) {
  const { t } = useTranslation("institutions");
  const locale = useLocale();
  return (
    <section aria-labelledby="duplicates">
      <h2 id="duplicates" className="mb-3 text-xl font-semibold">
        {t("desk.duplicates")}
      </h2>
      {duplicates.length === 0 ? <p className="text-ink-soft">{t("desk.noDuplicates")}</p> : null}
      <ul className="space-y-2">
        {duplicates.map((other) => {
          const name = pickText(locale, { vi: other.nameVi, en: other.nameEn });
          const shared = [
            other.sameName ? t("desk.sameName") : "",
            other.sameWebsite ? t("desk.sameWebsite") : "",
            other.sameRor ? t("desk.sameRor") : "",
          ];
          return (
            <li key={other.id} className="rounded border border-line bg-surface p-3">
              <Link to={localePath(locale, `/coordinator/institutions/${other.id}`)} lang={name?.lang} className="link font-medium">
                {name?.text}
              </Link>
              <p className="text-sm text-ink-soft">
                {shared.filter(Boolean).join(", ")}. {t(`status.${other.status}`)}.
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
