import { type ReactNode, useId } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { formatDate, formatDateRange, formatMonth } from "~/i18n/format";
import { useLocale } from "~/i18n/use-locale";
import { placeOnScale, scaleMonths } from "./timeline-scale";

export interface TimelineRow {
  key: string;
  label: string;
  /** Distinguishes the kinds without colour; 0 to 5. */
  pattern: number;
  icon?: ReactNode;
  periods: readonly { from: string; until: string | null }[];
  /** A few words after the dates: hours a week, conditions. */
  note?: string;
}

const MONTHS = 18;

/**
 * Availability in the next 18 months: one row per kind, each with its own pattern. The dates are given in words under
 * each label, so the bars are hidden from screen readers as decoration.
 * @param props.start first month shown, `YYYY-MM`
 */
export function TimelineBar({ start, rows, title }: { start: string; rows: readonly TimelineRow[]; title?: string }) {
  const { t } = useTranslation("ui");
  const locale = useLocale();
  const id = useId();
  const ticks = scaleMonths(start, MONTHS).filter((_, index) => index % 6 === 0);
  if (rows.length === 0) return <p className="text-ink-soft">{t("timeline.none")}</p>;
  return (
    <figure data-print="keep">
      <figcaption className="mb-3 text-sm text-ink-soft">{title ?? t("timeline.title")}</figcaption>
      <ul className="space-y-3">
        {rows.map((row) => (
          <li key={row.key} className="grid gap-x-6 gap-y-1 md:grid-cols-[16rem_1fr] md:items-center">
            <div>
              <p className="flex items-center gap-2 font-medium">
                {row.icon}
                {row.label}
              </p>
              <p className="text-sm text-ink-soft tabular-nums">
                {row.periods
                  .map(({ from, until }) =>
                    until === null ? t("timeline.openEnd", { from: formatDate(locale, from) }) : formatDateRange(locale, from, until),
                  )
                  .join("; ")}
                {row.note ? ` · ${row.note}` : ""}
              </p>
            </div>
            <svg width="100%" height="18" aria-hidden="true" className="block text-primary">
              <defs>
                <Pattern id={`${id}${row.key}`} kind={row.pattern} />
              </defs>
              <line x1="0" x2="100%" y1="9" y2="9" stroke="var(--color-line)" />
              {[0, 100 / 3, 200 / 3].map((x) => (
                <line key={x} x1={`${x}%`} x2={`${x}%`} y1="0" y2="18" stroke="var(--color-line)" />
              ))}
              {row.periods.map((period) => {
                const place = placeOnScale(start, MONTHS, period);
                return place === null ? null : (
                  <rect
                    key={period.from}
                    x={`${place.left}%`}
                    width={`${Math.max(place.width, 1)}%`}
                    y="3"
                    height="12"
                    rx="2"
                    fill={`url(#${id}${row.key})`}
                    stroke="currentColor"
                  />
                );
              })}
            </svg>
          </li>
        ))}
      </ul>
      <div aria-hidden="true" className="mt-1 grid grid-cols-3 text-sm text-ink-soft tabular-nums md:ml-[17.5rem]">
        {ticks.map((month) => (
          <span key={month}>{formatMonth(locale, month)}</span>
        ))}
      </div>
    </figure>
  );
}

/** Six fills that differ in black and white: solid, diagonal, dots, vertical, horizontal, crossed. */
export function Pattern({ id, kind }: { id: string; kind: number }) {
  const line = { stroke: "currentColor", strokeWidth: 2 };
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
      <rect width="6" height="6" fill={kind === 0 ? "currentColor" : "var(--color-primary-soft)"} />
      {kind === 1 ? <path d="M-1 1L1 -1M0 6L6 0M5 7L7 5" {...line} /> : null}
      {kind === 2 ? <circle cx="3" cy="3" r="1.5" fill="currentColor" /> : null}
      {kind === 3 || kind === 5 ? <path d="M3 0V6" {...line} /> : null}
      {kind === 4 || kind === 5 ? <path d="M0 3H6" {...line} /> : null}
    </pattern>
  );
}
