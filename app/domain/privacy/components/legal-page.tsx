import { useTranslation } from "~/i18n/use-translation";
import { LEGAL_TEXT_DATE } from "~/domain/privacy/consent";
import { formatDate } from "~/i18n/format";
import { useLocale } from "~/i18n/use-locale";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";

export type LegalSection = { title: string; paragraphs: readonly string[] };

/** A legal notice: title, subject, sections and effective date. Prints as a document. */
export function LegalPage({
  title,
  lead,
  sections,
  dated = true,
}: {
  title: string;
  lead: string;
  sections: readonly LegalSection[];
  dated?: boolean;
}) {
  const { t } = useTranslation("legal");
  const locale = useLocale();
  return (
    <Page width="prose">
      <PageHeader title={title} lead={lead} />
      <div className="space-y-10">
        {sections.map((section) => (
          <section key={section.title}>
            <h2 className="text-xl font-semibold">{section.title}</h2>
            {section.paragraphs.map((paragraph) => (
              <p key={paragraph} className="mt-3">
                {paragraph}
              </p>
            ))}
          </section>
        ))}
      </div>
      {dated ? (
        <p className="mt-12 border-t border-line pt-4 text-sm text-ink-soft">
          {t("updated", { date: formatDate(locale, LEGAL_TEXT_DATE) })}
        </p>
      ) : null}
    </Page>
  );
}
