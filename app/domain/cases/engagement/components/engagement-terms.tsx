import { useTranslation } from "~/i18n/use-translation";
import { EngagementIcon } from "~/domain/experts/components/engagement-icon";
import { formatDate, formatDateRange } from "~/i18n/format";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";
import { DescriptionList } from "~/ui/description-list";
import { type SeenEngagement } from "../get-case-engagement.server";
import { type DeliveryState, type EngagementState, END_REASONS, REVIEW_RHYTHMS } from "../model";

const STATE_TONE = { agreed: "neutral", active: "primary", completed: "success", ended_early: "warning" } as const;
const DELIVERY_TONE = { delivered: "success", partly: "warning", not_yet: "neutral" } as const;

export function EngagementStateBadge({ state }: { state: EngagementState }) {
  const { t } = useTranslation("engagements");
  return <Badge tone={STATE_TONE[state]}>{t(`state.${state}`)}</Badge>;
}

/** The agreed terms, the current state and the results so far. */
export function EngagementTerms({ engagement, researchOrder }: { engagement: SeenEngagement; researchOrder: boolean }) {
  const { t } = useTranslation("engagements");
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  const { engagementType, state, startOn, endOn, endedOn, hoursPerWeek, months, reviewMonths, renewals, endReason, endNote } = engagement;
  const until = endedOn ?? endOn;
  const period =
    until === null
      ? `${t("tab.started", { from: formatDate(locale, startOn) })} · ${t("tab.openEnd")}`
      : formatDateRange(locale, startOn, until);
  const deliverables = { term: t("field.deliverables"), detail: <Deliverables engagement={engagement} /> };
  const reason = [...END_REASONS, "expert_erased" as const].find((each) => each === endReason);
  const rhythm = REVIEW_RHYTHMS.find((each) => each === reviewMonths);
  const facts = [
    { term: t("list.period"), detail: <span className="tabular-nums">{period}</span> },
    ...(hoursPerWeek === null ? [] : [{ term: t("field.hoursPerWeek"), detail: tc("unit.hoursPerWeek", { count: hoursPerWeek }) }]),
    ...(months === null ? [] : [{ term: t("field.months"), detail: tc("unit.months", { count: months }) }]),
    {
      term: t("field.reviewMonths"),
      detail: `${rhythm ? t(`rhythm.${rhythm}`) : ""}${renewals > 0 ? ` · ${t("renewed", { count: renewals })}` : ""}`,
    },
    ...(reason ? [{ term: t("field.reason"), detail: t(`endReason.${reason}`) }] : []),
    ...(endNote ? [{ term: t("field.note"), detail: <p className="max-w-prose whitespace-pre-line">{endNote}</p> }] : []),
  ];
  return (
    <section aria-labelledby={`engagement-${engagement.id}`} className="mb-10" data-print="keep">
      <div className="mb-4 flex flex-wrap items-center gap-x-3 gap-y-2">
        <h2 id={`engagement-${engagement.id}`} className="flex items-center gap-2 text-xl font-semibold">
          <EngagementIcon type={engagementType} />
          {tc(`engagementType.${engagementType}`)}
        </h2>
        <EngagementStateBadge state={state} />
        {engagement.continuesId ? <span className="text-sm text-ink-soft">{t("tab.continues")}</span> : null}
      </div>
      <DescriptionList items={researchOrder ? [deliverables, ...facts] : [...facts, deliverables]} />
    </section>
  );
}

function Deliverables({ engagement }: { engagement: SeenEngagement }) {
  const { t } = useTranslation("engagements");
  const locale = useLocale();
  if (engagement.deliverables.length === 0) return <span className="text-ink-soft">{t("noDeliverables")}</span>;
  return (
    <ul className="space-y-2">
      {engagement.deliverables.map((item) => (
        <li key={item.id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <span className="min-w-0">{item.title}</span>
          {item.dueOn ? (
            <span className="text-sm text-ink-soft tabular-nums">{t("deliverableDueOn", { date: formatDate(locale, item.dueOn) })}</span>
          ) : null}
          <Delivery state={engagement.stateOf[item.id]} />
        </li>
      ))}
    </ul>
  );
}

export function Delivery({ state }: { state: DeliveryState | undefined }) {
  const { t } = useTranslation("engagements");
  return state ? <Badge tone={DELIVERY_TONE[state]}>{t(`delivery.${state}`)}</Badge> : null;
}
