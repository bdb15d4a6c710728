import { type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useTranslation } from "react-i18next";
import { LegalPage } from "~/domain/privacy/components/legal-page";
import { requestLocale } from "~/http/guards.server";
import { translator } from "~/i18n/i18n.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export function loader({ request }: LoaderFunctionArgs) {
  const t = translator(requestLocale(request), "legal");
  return { title: `${t("terms.title")} · Nhịp Cầu` };
}

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
