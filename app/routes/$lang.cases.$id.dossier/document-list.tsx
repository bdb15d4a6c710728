import { useParams } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { FileLink } from "~/domain/cases/dossier/components/file-link";
import { type DocumentVersion, type DossierView } from "~/domain/cases/dossier/model";
import { formatDateTime } from "~/i18n/format";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";
import { Disclosure } from "~/ui/disclosure";

/** The documents of the dossier, each with its newest version followed by the earlier ones. */
export function DocumentList({ documents }: { documents: DossierView["documents"] }) {
  const { t } = useTranslation("dossiers");
  return (
    <section aria-labelledby="documents">
      <h2 id="documents" className="text-xl font-semibold">
        {t("dossier.documents")}
      </h2>
      <p className="mt-1 text-ink-soft">{t("dossier.legal")}</p>
      <ul className="mt-5 divide-y divide-line border-y border-line">
        {documents.map(({ kind, versions: [newest, ...earlier] }) =>
          kind === "other" && !newest ? null : (
            <li key={kind} className="py-4" data-print="keep">
              <p className="flex flex-wrap items-center gap-3 font-medium">
                {t(`kind.${kind}`)}
                {newest ? null : <Badge tone="warning">{t("dossier.missing")}</Badge>}
              </p>
              <p className="text-sm text-ink-soft">{t(`kindHint.${kind}`)}</p>
              {newest ? <Version version={newest} /> : null}
              {earlier.length > 0 ? (
                <Disclosure summary={t("dossier.earlier")}>
                  {earlier.map((version) => (
                    <Version key={version.version} version={version} />
                  ))}
                </Disclosure>
              ) : null}
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

function Version({ version }: { version: DocumentVersion }) {
  const { t } = useTranslation("dossiers");
  const locale = useLocale();
  const { id = "" } = useParams();
  return (
    <div className="mt-2">
      <FileLink caseId={id} file={version.file} />
      <p className="text-sm text-ink-soft tabular-nums">
        {[t("dossier.version", { number: version.version }), version.author ?? t("author.erased"), formatDateTime(locale, version.at)].join(
          " · ",
        )}
      </p>
      {version.note ? <p className="mt-1 max-w-prose wrap-anywhere whitespace-pre-line">{version.note}</p> : null}
    </div>
  );
}
