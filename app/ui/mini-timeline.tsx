import { useId } from "react";
import { Pattern } from "./timeline-bar";
import { placeOnScale } from "./timeline-scale";

export interface MiniTimelineRow {
  key: string;
  label: string;
  /** The dates in words: the bar is hidden from screen readers as decoration. */
  dates: string;
  /** Distinguishes the kinds without colour; 0 to 5, as in `TimelineBar`. */
  pattern: number;
  period: { from: string; until: string | null };
}

const MONTHS = 18;

/**
 * `TimelineBar` for a table cell: one line per kind, with its bar over the next 18 months beside it.
 * @param props.start first month shown, `YYYY-MM`
 */
export function MiniTimeline({ start, rows }: { start: string; rows: readonly MiniTimelineRow[] }) {
  const id = useId();
  return (
    <ul className="space-y-1 text-left text-sm">
      {rows.map((row) => {
        const place = placeOnScale(start, MONTHS, row.period);
        return (
          <li key={row.key}>
            <p>
              {row.label} <span className="whitespace-nowrap text-ink-soft tabular-nums">{row.dates}</span>
            </p>
            <svg width="100%" height="8" aria-hidden="true" className="block text-primary">
              <defs>
                <Pattern id={`${id}${row.key}`} kind={row.pattern} />
              </defs>
              <line x1="0" x2="100%" y1="4" y2="4" stroke="var(--color-line)" />
              {place === null ? null : (
                <rect
                  x={`${place.left}%`}
                  width={`${Math.max(place.width, 2)}%`}
                  y="1"
                  height="6"
                  rx="1"
                  fill={`url(#${id}${row.key})`}
                  stroke="currentColor"
                />
              )}
            </svg>
          </li>
        );
      })}
    </ul>
  );
}
