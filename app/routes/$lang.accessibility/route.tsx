import { useTranslation } from "~/i18n/use-translation";
import { LegalPage } from "~/domain/privacy/components/legal-page";
import { type PageHandle } from "~/ui/page-head";

export const handle: PageHandle = { title: "legal:accessibility.title", description: "legal:accessibility.lead" };

/** The accessibility statement. */
export default function Accessibility() {
  const { t } = useTranslation("legal");
  const sections = [
    { title: t("accessibility.aim.title"), paragraphs: [t("accessibility.aim.body")] },
    { title: t("accessibility.means.title"), paragraphs: [t("accessibility.means.body")] },
    { title: t("accessibility.check.title"), paragraphs: [t("accessibility.check.body")] },
    { title: t("accessibility.tell.title"), paragraphs: [t("accessibility.tell.body")] },
  ];
  return <LegalPage title={t("accessibility.title")} lead={t("accessibility.lead")} sections={sections} dated={false} />;
}
