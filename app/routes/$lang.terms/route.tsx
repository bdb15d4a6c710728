import { useTranslation } from "~/i18n/use-translation";
import { LegalPage } from "~/domain/privacy/components/legal-page";
import { type PageHandle } from "~/ui/page-head";

export const handle: PageHandle = { title: "legal:terms.title", description: "legal:terms.lead" };

/** The terms of use. */
export default function Terms() {
  const { t } = useTranslation("legal");
  const sections = [
    { title: t("terms.service.title"), paragraphs: [t("terms.service.body")] },
    { title: t("terms.account.title"), paragraphs: [t("terms.account.body")] },
    { title: t("terms.truth.title"), paragraphs: [t("terms.truth.body"), t("terms.truth.body2")] },
    { title: t("terms.use.title"), paragraphs: [t("terms.use.body"), t("terms.use.body2")] },
    { title: t("terms.end.title"), paragraphs: [t("terms.end.body")] },
    { title: t("terms.law.title"), paragraphs: [t("terms.law.body")] },
  ];
  return <LegalPage title={t("terms.title")} lead={t("terms.lead")} sections={sections} />;
}
