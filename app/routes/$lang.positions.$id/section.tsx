import { type ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { pickText } from "~/i18n/text";
import { useLocale } from "~/i18n/use-locale";

/** A section of the page with its heading; renders nothing when it is empty. */
export function Section({ title, show, children }: { title: string; show: boolean; children: ReactNode }) {
  if (!show) return null;
  return (
    <section>
      <h2 className="mb-3 text-xl font-semibold">{title}</h2>
      {children}
    </section>
  );
}

/** A text in the reader's language, otherwise in the other one with a note that says so. Blank lines separate paragraphs. */
export function LocalText({ vi, en }: { vi: string; en: string }) {
  const { t } = useTranslation("positions");
  const locale = useLocale();
  const picked = pickText(locale, { vi, en });
  if (!picked) return null;
  return (
    <>
      {picked.lang === locale ? null : <p className="mb-3 text-sm text-ink-soft">{t("page.otherLanguage")}</p>}
      <div className="prose" lang={picked.lang}>
        {picked.text.split(/\n{2,}/).map((paragraph, index) => (
          <p key={index} className="whitespace-pre-line">
            {paragraph}
          </p>
        ))}
      </div>
    </>
  );
}

/** A short text in the reader's language, otherwise in the other one, marked as such for screen readers. */
export function Words({ vi, en }: { vi: string; en: string }) {
  const locale = useLocale();
  const picked = pickText(locale, { vi, en });
  return picked ? <span lang={picked.lang}>{picked.text}</span> : null;
}
