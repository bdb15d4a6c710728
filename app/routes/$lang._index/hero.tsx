import { useTranslation } from "~/i18n/use-translation";
import { Arc } from "~/ui/arc";

/** The headline and one line that describe the product. */
export function Hero() {
  const { t } = useTranslation("landing");
  return (
    <section className="mx-auto max-w-page px-4 pt-12 pb-10 md:px-6 md:pt-20 md:pb-14">
      <Arc className="mb-6 w-28 text-primary md:w-36" />
      <h1 className="max-w-[22ch] text-3xl font-semibold tracking-tight text-balance md:text-[3rem] md:leading-[1.25]">
        {t("hero.title")}
      </h1>
      <p className="mt-5 max-w-prose text-lg text-ink-soft">{t("hero.lead")}</p>
    </section>
  );
}
