import { Link } from "@remix-run/react";
import { type ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { localePath } from "~/i18n/locale";
import { pickText } from "~/i18n/text";
import { useLocale } from "~/i18n/use-locale";
import { Page } from "~/ui/page";
import { Tabs } from "~/ui/tabs";

export type FrameInstitution = { id: string; nameVi: string; nameEn: string };

/** Frame for the pages of one institution: its name, a switch to the actor's others, and links to its sibling pages. */
export function InstitutionFrame({
  institution,
  others,
  children,
}: {
  institution: FrameInstitution;
  /** The actor's other institutions. */
  others: readonly FrameInstitution[];
  children: ReactNode;
}) {
  const { t } = useTranslation("institutions");
  const locale = useLocale();
  // The address includes the institution only when there is a choice.
  const to = (path: string, id = institution.id) => localePath(locale, path) + (others.length > 0 ? `?of=${id}` : "");
  const name = pickText(locale, { vi: institution.nameVi, en: institution.nameEn });
  return (
    <Page>
      <p lang={name?.lang} className="text-lg font-semibold">
        {name?.text}
      </p>
      {others.length > 0 ? (
        <nav aria-label={t("switcher.label")} className="mb-2 text-sm">
          <ul className="flex flex-wrap gap-x-4">
            {others.map((other) => {
              const label = pickText(locale, { vi: other.nameVi, en: other.nameEn });
              return (
                <li key={other.id}>
                  <Link to={to("/institution", other.id)} lang={label?.lang} className="link inline-flex min-h-9 items-center">
                    {label?.text}
                  </Link>
                </li>
              );
            })}
          </ul>
        </nav>
      ) : null}
      <Tabs
        label={t("tabs.label")}
        items={[
          { to: to("/institution"), label: t("tabs.overview"), end: true },
          { to: to("/institution/positions"), label: t("tabs.positions") },
          { to: to("/institution/members"), label: t("tabs.members") },
        ]}
      />
      {children}
    </Page>
  );
}
