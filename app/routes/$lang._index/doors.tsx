import { useRouteLoaderData } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { type loader as frameLoader } from "~/routes/$lang/route";
import { LinkButton } from "~/ui/button";

/** One card for each of the three target groups; a signed-in person sees links to their own pages. */
export function Doors() {
  const { t } = useTranslation("landing");
  const locale = useLocale();
  const frame = useRouteLoaderData<typeof frameLoader>("routes/$lang");
  if (frame?.user) {
    return (
      <section aria-labelledby="go-on" className="border-y border-line bg-surface">
        <div className="mx-auto max-w-page px-4 py-8 md:px-6 md:py-10">
          <h2 id="go-on" className="text-xl">
            {t("goOn")}
          </h2>
          <div className="mt-5 flex flex-wrap gap-3">
            {frame.nav
              .flatMap((entry) => ("links" in entry ? entry.links : [entry]))
              .map((link) => (
                <LinkButton key={link.to} to={link.to} variant="secondary">
                  {link.label}
                </LinkButton>
              ))}
          </div>
        </div>
      </section>
    );
  }
  const doors = [
    { key: "expert", to: "/register/expert", variant: "primary" },
    { key: "institution", to: "/register/institution", variant: "primary" },
    { key: "coordinator", to: "/sign-in", variant: "secondary" },
  ] as const;
  return (
    <section aria-label={t("doors.label")} className="border-y border-line bg-surface">
      <div className="mx-auto grid max-w-page md:grid-cols-3 md:divide-x md:divide-line">
        {doors.map(({ key, to, variant }) => (
          <div
            key={key}
            className="flex flex-col items-start border-line px-4 py-8 not-first:border-t md:px-6 md:py-10 md:not-first:border-t-0"
          >
            <h2 className="text-xl">{t(`doors.${key}.title`)}</h2>
            <p className="mt-3 mb-6 max-w-prose text-ink-soft">{t(`doors.${key}.text`)}</p>
            <LinkButton to={localePath(locale, to)} variant={variant} className="mt-auto">
              {t(`doors.${key}.action`)}
            </LinkButton>
          </div>
        ))}
      </div>
    </section>
  );
}
