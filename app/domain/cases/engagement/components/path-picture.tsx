import { DAY_MS } from "~/domain/days";
import { useId } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { engagementPattern } from "~/domain/experts/components/engagement-icon";
import { useLocale } from "~/i18n/use-locale";
import { formatDate, formatDateRange } from "~/i18n/format";
import { Pattern } from "~/ui/timeline-bar";
import { drawPath, type PathStep } from "../path";

const LANE = 56;
const TOP = 28;
const WIDTH = 800;
const BAR = 18;

/**
 * A person's engagements over the years as a chart rendered on the server: one lane per form of work (the lower, the
 * nearer to home) and a thin arc from each engagement to the one that continues it. The page's table holds the same
 * data as text.
 */
export function PathPicture({ steps, today }: { steps: readonly PathStep[]; today: string }) {
  const { t } = useTranslation("engagements");
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  const id = useId();
  const picture = drawPath(steps, today);
  if (!picture) return null;
  const { firstYear, years, lanes, bars, links } = picture;
  const height = TOP + lanes.length * LANE;
  const middle = (lane: number) => TOP + lane * LANE + LANE / 2 + 8;
  const barOf = (barId: string) => bars.find((bar) => bar.id === barId);
  const nowAt = ((Number(today.slice(0, 4)) + dayShare(today) - firstYear) / years) * WIDTH;
  const every = Math.ceil(years / 10);
  const words = steps
    .map(
      (step) =>
        `${tc(`engagementType.${step.engagementType}`)}, ${step.until ? formatDateRange(locale, step.startOn, step.until) : t("tab.started", { from: formatDate(locale, step.startOn) })}`,
    )
    .join("; ");
  return (
    <figure data-print="keep">
      <figcaption>
        <span className="block font-semibold">{t("path.picture")}</span>
        <span className="block max-w-prose text-sm text-ink-soft">{t("path.pictureLead")}</span>
      </figcaption>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keyboard */}
      <div className="mt-4 overflow-x-auto" role="region" aria-label={t("path.picture")} tabIndex={0}>
        <svg
          viewBox={`0 0 ${WIDTH} ${height}`}
          role="img"
          aria-labelledby={`${id}title ${id}desc`}
          className="block w-full min-w-2xl text-primary"
        >
          <title id={`${id}title`}>{t("path.picture")}</title>
          <desc id={`${id}desc`}>{words}</desc>
          <defs>
            {lanes.map((type) => (
              <Pattern key={type} id={`${id}${type}`} kind={engagementPattern(type)} />
            ))}
          </defs>
          {Array.from({ length: years }, (_, index) => (
            <g key={index}>
              <line x1={(index / years) * WIDTH} x2={(index / years) * WIDTH} y1={TOP - 6} y2={height} stroke="var(--color-line)" />
              {index % every === 0 ? (
                <text x={(index / years) * WIDTH + 6} y={TOP - 12} fontSize="14" fill="var(--color-ink-soft)">
                  {firstYear + index}
                </text>
              ) : null}
            </g>
          ))}
          {lanes.map((type, lane) => (
            <g key={type}>
              <line x1="0" x2={WIDTH} y1={middle(lane)} y2={middle(lane)} stroke="var(--color-line)" />
              <text x="4" y={middle(lane) - BAR / 2 - 6} fontSize="14" fill="var(--color-ink)">
                {tc(`engagementType.${type}`)}
              </text>
            </g>
          ))}
          {nowAt >= 0 && nowAt <= WIDTH ? (
            <line x1={nowAt} x2={nowAt} y1={TOP - 6} y2={height} stroke="var(--color-accent)" strokeDasharray="3 3" />
          ) : null}
          {bars.map((bar) => (
            <rect
              key={bar.id}
              x={bar.left * WIDTH}
              width={(bar.right - bar.left) * WIDTH}
              y={middle(bar.lane) - BAR / 2}
              height={BAR}
              rx="3"
              fill={bar.planned ? "var(--color-surface)" : `url(#${id}${lanes[bar.lane]})`}
              stroke="currentColor"
              strokeWidth="1.5"
              strokeDasharray={bar.planned ? "4 3" : undefined}
            />
          ))}
          {links.map((link) => {
            const [from, to] = [barOf(link.from), barOf(link.to)];
            if (!from || !to) return null;
            const [x1, y1, x2, y2] = [from.right * WIDTH, middle(from.lane), to.left * WIDTH, middle(to.lane)];
            const bow = Math.max(x1, x2) + 36;
            return (
              <path
                key={link.to}
                d={`M${x1} ${y1} C${bow} ${y1} ${bow} ${y2} ${x2} ${y2}`}
                fill="none"
                stroke={link.returned ? "var(--color-accent)" : "currentColor"}
                strokeWidth={link.returned ? 3 : 2}
              />
            );
          })}
        </svg>
      </div>
      {nowAt >= 0 && nowAt <= WIDTH ? (
        <p className="mt-1 flex items-center gap-2 text-sm text-ink-soft">
          <svg width="24" height="8" aria-hidden="true">
            <line x1="0" x2="24" y1="4" y2="4" stroke="var(--color-accent)" strokeDasharray="3 3" />
          </svg>
          {t("path.now")}
        </p>
      ) : null}
    </figure>
  );
}

function dayShare(day: string): number {
  const start = Date.UTC(Number(day.slice(0, 4)), 0, 1);
  return (Date.parse(`${day}T00:00:00Z`) - start) / (366 * DAY_MS);
}
