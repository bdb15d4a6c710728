import { useTranslation } from "~/i18n/use-translation";
import { TimelineBar } from "~/ui/timeline-bar";
import { type CardAvailability } from "~/domain/vocabulary/profile";
import { EngagementIcon, engagementPattern } from "./engagement-icon";

type Props = {
  availability: readonly Pick<CardAvailability, "engagementType" | "from" | "until" | "hoursPerWeek" | "months">[];
  today: string;
};

/** A person's offers over the next 18 months, one row per engagement type. `today` is `YYYY-MM-DD`. */
export function AvailabilityTimeline({ availability, today }: Props) {
  const { t } = useTranslation("common");
  return (
    <TimelineBar
      start={today.slice(0, 7)}
      rows={availability.map((offer) => ({
        key: offer.engagementType,
        label: t(`engagementType.${offer.engagementType}`),
        pattern: engagementPattern(offer.engagementType),
        icon: <EngagementIcon type={offer.engagementType} />,
        periods: [{ from: offer.from, until: offer.until }],
        note:
          [
            offer.hoursPerWeek === null ? null : t("unit.hoursPerWeek", { count: offer.hoursPerWeek }),
            offer.months === null ? null : t("unit.months", { count: offer.months }),
          ]
            .filter(Boolean)
            .join(", ") || undefined,
      }))}
    />
  );
}
