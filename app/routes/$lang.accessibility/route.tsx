import { type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useTranslation } from "react-i18next";
import { LegalPage } from "~/domain/privacy/components/legal-page";
import { requestLocale } from "~/http/guards.server";
import { translator } from "~/i18n/i18n.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export function loader({ request }: LoaderFunctionArgs) {
  const t = translator(requestLocale(request), "legal");
  return { title: `${t("accessibility.title")} · Nhịp Cầu` };
}

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
