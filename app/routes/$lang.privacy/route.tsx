import { type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { LegalPage } from "~/domain/privacy/components/legal-page";
import { requestLocale } from "~/http/guards.server";
import { brand } from "~/platform/brand.server";
import { type PageHandle } from "~/ui/page-head";

export const handle: PageHandle = { title: "legal:privacy.title", description: "legal:privacy.lead" };

export function loader({ request }: LoaderFunctionArgs) {
  return { operator: brand().operator?.[requestLocale(request)] ?? null };
}

/** The privacy notice; its version in consent records is in privacy/consent.ts. */
export default function PrivacyNotice() {
  const { operator } = useLoaderData<typeof loader>();
  const { t } = useTranslation("legal");
  const sections = [
    { title: t("privacy.what.title"), paragraphs: [t("privacy.what.body"), t("privacy.what.body2"), t("privacy.what.body3")] },
    { title: t("privacy.why.title"), paragraphs: [t("privacy.why.body"), t("privacy.why.body2"), t("privacy.why.body3")] },
    { title: t("privacy.who.title"), paragraphs: [t("privacy.who.body"), t("privacy.who.body2"), t("privacy.who.body3")] },
    { title: t("privacy.howLong.title"), paragraphs: [t("privacy.howLong.body"), t("privacy.howLong.body2")] },
    { title: t("privacy.rights.title"), paragraphs: [t("privacy.rights.body"), t("privacy.rights.body3"), t("privacy.rights.body2")] },
    { title: t("privacy.security.title"), paragraphs: [t("privacy.security.body")] },
    { title: t("privacy.cookies.title"), paragraphs: [t("privacy.cookies.body")] },
    { title: t("privacy.operator.title"), paragraphs: operator ?? [t("privacy.operator.unset")] },
  ];
  return <LegalPage title={t("privacy.title")} lead={t("privacy.lead")} sections={sections} />;
}
