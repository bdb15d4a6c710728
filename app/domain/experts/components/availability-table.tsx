import { useTranslation } from "~/i18n/use-translation";
import { formatDate, formatList } from "~/i18n/format";
import { useLocale } from "~/i18n/use-locale";
import { type LabelledExpert } from "../label-expert-view";

/** The place and conditions of each engagement type on offer; dates and hours are shown in the timeline above. */
export function AvailabilityTable({ availability }: { availability: LabelledExpert["availability"] }) {
  const { t } = useTranslation("experts");
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  return (
    <dl className="mt-6 divide-y divide-line border-y border-line">
      {availability.map((offer) => (
        <div key={offer.engagementType} data-print="keep" className="grid gap-x-6 gap-y-0.5 py-3 sm:grid-cols-[16rem_1fr]">
          <dt className="font-medium">{tc(`engagementType.${offer.engagementType}`)}</dt>
          <dd className="min-w-0">
            <p>
              {[
                offer.until === null
                  ? t("availability.from", { from: formatDate(locale, offer.from) })
                  : t("availability.fromUntil", { from: formatDate(locale, offer.from), until: formatDate(locale, offer.until) }),
                offer.hoursPerWeek === null ? null : tc("unit.hoursPerWeek", { count: offer.hoursPerWeek }),
                offer.months === null ? null : tc("unit.months", { count: offer.months }),
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
            <p className="text-ink-soft">
              {offer.remoteOnly
                ? t("availability.remoteOnly")
                : offer.provinces.length === 0
                  ? t("availability.anywhere")
                  : t("availability.provinces", { names: formatList(locale, offer.provinces) })}
            </p>
            {offer.conditions ? <p className="mt-1 whitespace-pre-line">{offer.conditions}</p> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
