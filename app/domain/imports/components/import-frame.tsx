import { type ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Page } from "~/ui/page";
import { PageHeader } from "~/ui/page-header";
import { QueryTabs } from "~/ui/query-tabs";

export type ImportStep = "columns" | "words" | "rows" | "result";

/** The frame of an import's pages: breadcrumbs, and tabs for the open steps, each with its own URL. */
export function ImportFrame({
  id,
  step,
  open,
  title,
  lead,
  children,
}: {
  id: string;
  step: ImportStep;
  open: readonly ImportStep[];
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTranslation("imports");
  const locale = useLocale();
  const list = localePath(locale, "/imports");
  return (
    <Page>
      <PageHeader above={<Breadcrumbs items={[{ label: t("list.title"), to: list }, { label: title }]} />} title={title} lead={lead} />
      {open.length > 1 ? (
        <QueryTabs
          label={t("list.title")}
          items={open.map((each) => ({
            to: each === "result" ? `${list}/${id}` : `${list}/${id}/${each}`,
            label: t(`steps.${each}`),
            current: each === step,
          }))}
        />
      ) : null}
      {children}
    </Page>
  );
}
