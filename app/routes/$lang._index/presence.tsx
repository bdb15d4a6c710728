import { useTranslation } from "~/i18n/use-translation";
import { formatNumber } from "~/i18n/format";
import { useLocale } from "~/i18n/use-locale";
import { type LandingData } from "./route";
import { WorldMap } from "./world-map";

/** Live figures, and where the experts live: a map, with a table of the same data for accessibility. */
export function Presence({ figures, home, places }: Pick<LandingData, "figures" | "home" | "places">) {
  const { t } = useTranslation("landing");
  const locale = useLocale();
  const totals = [
    { key: "experts", value: figures.experts },
    { key: "countries", value: figures.countries },
    { key: "openPositions", value: figures.openPositions },
    { key: "verifiedInstitutions", value: figures.verifiedInstitutions },
  ] as const;
  return (
    <section className="mx-auto max-w-page px-4 py-12 md:px-6 md:py-16">
      <h2 className="text-2xl">{t("presence.title")}</h2>
      <dl className="mt-6 grid grid-cols-2 gap-x-6 gap-y-5 md:grid-cols-4">
        {totals.map(({ key, value }) => (
          <div key={key} className="flex flex-col-reverse justify-end border-t border-line pt-3">
            <dt className="text-sm text-ink-soft">{t(`presence.${key}`)}</dt>
            <dd className="text-3xl font-semibold tabular-nums">{formatNumber(locale, value)}</dd>
          </div>
        ))}
      </dl>
      {places.length > 0 ? (
        <figure className="mt-10">
          <WorldMap home={home} places={places} label={t("presence.mapLabel", { count: places.length })} />
          <figcaption className="mt-3 text-sm text-ink-soft">{t("presence.mapNote")}</figcaption>
          <details className="mt-3">
            <summary className="inline-flex min-h-11 items-center font-medium text-primary">{t("presence.table")}</summary>
            <table className="mt-3 w-full max-w-form border-collapse text-sm">
              <caption className="sr-only">{t("presence.caption")}</caption>
              <thead>
                <tr className="border-b border-line text-left">
                  <th scope="col" className="py-2 pr-4 font-medium">
                    {t("presence.country")}
                  </th>
                  <th scope="col" className="py-2 text-right font-medium">
                    {t("presence.count")}
                  </th>
                </tr>
              </thead>
              <tbody>
                {places.map((place) => (
                  <tr key={place.code} className="border-b border-line">
                    <th scope="row" className="py-2 pr-4 text-left font-normal">
                      {place.name}
                    </th>
                    <td className="py-2 text-right">{formatNumber(locale, place.experts)}</td>
                  </tr>
                ))}
                {figures.elsewhere.countries > 0 ? (
                  <tr className="border-b border-line text-ink-soft">
                    <th scope="row" className="py-2 pr-4 text-left font-normal">
                      {t("presence.elsewhere", { count: figures.elsewhere.countries })}
                    </th>
                    <td className="py-2 text-right">{formatNumber(locale, figures.elsewhere.experts)}</td>
                  </tr>
                ) : null}
              </tbody>
            </table>
          </details>
        </figure>
      ) : null}
    </section>
  );
}
