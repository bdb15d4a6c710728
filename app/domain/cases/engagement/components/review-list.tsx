import { useTranslation } from "~/i18n/use-translation";
import { plusDays } from "~/domain/days";
import { formatDate } from "~/i18n/format";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";
import { Disclosure } from "~/ui/disclosure";
import { type SeenEngagement } from "../get-case-engagement.server";
import { type Deliverable, OUTCOME_COUNTS, type ReviewSide, SHOWN_AFTER_DAYS } from "../model";
import { type ReviewTiming } from "../review-schedule";
import { type ReviewCell, type ReviewDay } from "../review-view";
import { reviewItems } from "../rules";
import { Delivery } from "./engagement-terms";

const TIMING_TONE = { done: "success", overdue: "accent", due: "warning", planned: "neutral" } as const;

export function TimingBadge({ timing }: { timing: ReviewTiming }) {
  const { t } = useTranslation("engagements");
  return <Badge tone={TIMING_TONE[timing]}>{t(`timing.${timing}`)}</Badge>;
}

/** The review dates of an engagement: due and given reviews are shown, those far in the future are collapsed. */
export function ReviewList({ engagement }: { engagement: SeenEngagement }) {
  const { t } = useTranslation("engagements");
  const planned = (day: ReviewDay) => [day.institution, day.expert].every((cell) => cell === null || cell.timing === "planned");
  const now = engagement.days.filter((day) => !planned(day));
  const later = engagement.days.filter(planned);
  const items = reviewItems(engagement.deliverables);
  if (engagement.days.length === 0) return <p className="mb-8 text-ink-soft">{t("review.none")}</p>;
  return (
    <div className="mb-8 space-y-4">
      {now.map((day) => (
        <Day key={day.dueOn} day={day} items={items} />
      ))}
      {later.length > 0 ? (
        <Disclosure summary={t("review.planned", { count: later.length })} open={now.length === 0 && later.length < 4}>
          <PlannedDays days={later} />
        </Disclosure>
      ) : null}
    </div>
  );
}

function PlannedDays({ days }: { days: readonly ReviewDay[] }) {
  const locale = useLocale();
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 py-2 tabular-nums">
      {days.map((day) => (
        <li key={day.dueOn}>{formatDate(locale, day.dueOn)}</li>
      ))}
    </ul>
  );
}

function Day({ day, items }: { day: ReviewDay; items: readonly Deliverable[] }) {
  const { t } = useTranslation("engagements");
  const locale = useLocale();
  return (
    <article className="rounded border border-line bg-surface p-5" data-print="keep">
      <h4 className="font-semibold tabular-nums">{t("review.dateOn", { date: formatDate(locale, day.dueOn) })}</h4>
      <div className="mt-3 grid gap-6 md:grid-cols-2">
        <Side side="institution" cell={day.institution} dueOn={day.dueOn} items={items} />
        <Side side="expert" cell={day.expert} dueOn={day.dueOn} items={items} />
      </div>
    </article>
  );
}

function Side({ side, cell, dueOn, items }: { side: ReviewSide; cell: ReviewCell | null; dueOn: string; items: readonly Deliverable[] }) {
  const { t } = useTranslation("engagements");
  const locale = useLocale();
  return (
    <div className="min-w-0 border-l border-line pl-4">
      <h5 className="mb-2 flex flex-wrap items-center gap-2 text-sm font-semibold">
        {t(`review.${side}`)}
        {cell ? <TimingBadge timing={cell.timing} /> : null}
      </h5>
      {cell === null ? <p className="text-sm text-ink-soft">{t("review.nothingAsked")}</p> : null}
      {cell?.doneOn && cell.outcome === null ? (
        <p className="text-sm text-ink-soft">{t("review.hidden", { date: formatDate(locale, plusDays(dueOn, SHOWN_AFTER_DAYS)) })}</p>
      ) : null}
      {cell?.outcome ? <Given cell={cell} items={items} /> : null}
    </div>
  );
}

function Given({ cell, items }: { cell: ReviewCell; items: readonly Deliverable[] }) {
  const { t } = useTranslation("engagements");
  const locale = useLocale();
  const { outcome, note, doneOn } = cell;
  if (!outcome) return null;
  const counts = OUTCOME_COUNTS.filter((count) => outcome[count] > 0);
  return (
    <div className="space-y-2">
      <ul className="space-y-1">
        {outcome.items.map((item) => (
          <li key={item.id} className="flex flex-wrap items-baseline gap-2">
            <span className="min-w-0">{items.find((each) => each.id === item.id)?.title || t("unlisted")}</span>
            <Delivery state={item.state} />
          </li>
        ))}
      </ul>
      {counts.length > 0 ? (
        <p className="tabular-nums">{counts.map((count) => t(`count.${count}`, { count: outcome[count] })).join(" · ")}</p>
      ) : null}
      <p>{t(`wish.${outcome.wish}`)}</p>
      {note ? <p className="max-w-prose whitespace-pre-line">{note}</p> : null}
      {doneOn ? <p className="text-sm text-ink-soft tabular-nums">{t("review.given", { date: formatDate(locale, doneOn) })}</p> : null}
    </div>
  );
}
