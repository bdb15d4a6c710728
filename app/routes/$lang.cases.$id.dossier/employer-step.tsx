import { Link, useParams } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { FileLink } from "~/domain/cases/dossier/components/file-link";
import { type DossierView } from "~/domain/cases/dossier/model";
import { formatDate } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";

const TONES = { unstated: "warning", not_needed: "success", asked: "warning", given: "success", refused: "accent" } as const;

/** What the expert said about the present employer, a check before the criteria of Article 3; the expert can change it. */
export function EmployerStep({ consent, own }: { consent: NonNullable<DossierView["employerConsent"]>; own: boolean }) {
  const { t } = useTranslation("dossiers");
  const locale = useLocale();
  const { id = "" } = useParams();
  return (
    <section aria-labelledby="employer" className="mt-12 border-t border-line pt-8" data-print="keep">
      <h2 id="employer" className="text-xl font-semibold">
        {t("employer.title")}
      </h2>
      <div className="mt-3">
        <p className="flex flex-wrap items-center gap-3">
          <Badge tone={TONES[consent.state]}>{t(`employer.state.${consent.state}`)}</Badge>
          {consent.givenOn ? <span className="tabular-nums">{formatDate(locale, consent.givenOn)}</span> : null}
        </p>
        {consent.file ? <FileLink caseId={id} file={consent.file} /> : null}
        {own ? (
          <p className="mt-2">
            <Link to={localePath(locale, "/profile/employment/consent")} className="link">
              {t("employer.change")}
            </Link>
          </p>
        ) : null}
      </div>
    </section>
  );
}
