import { type ReactNode } from "react";
import { formatNumber, formatPercent } from "~/i18n/format";
import { useLocale } from "~/i18n/use-locale";

interface BalanceRow {
  key: string;
  label: ReactNode;
  left: number;
  right: number;
  /** Shown after the label: what the two amounts mean together. */
  note?: ReactNode;
}

interface Props {
  title: string;
  /** How to read the chart, in one sentence. */
  description: string;
  leftLabel: string;
  rightLabel: string;
  /** The totals that the bars are shares of. */
  leftTotal: number;
  rightTotal: number;
  rows: readonly BalanceRow[];
}

/**
 * Two amounts per row, back to back, as shares of their totals on one scale, so that sides of very different size can
 * be compared. Rendered on the server; the figures are text, so the bars need no description of their own.
 */
export function BalanceChart({ title, description, leftLabel, rightLabel, leftTotal, rightTotal, rows }: Props) {
  const share = (value: number, total: number) => (total === 0 ? 0 : value / total);
  const widest = Math.max(0.01, ...rows.flatMap((row) => [share(row.left, leftTotal), share(row.right, rightTotal)]));
  return (
    <figure data-print="keep">
      <figcaption>
        <span className="block font-semibold">{title}</span>
        <span className="block text-sm text-ink-soft">{description}</span>
      </figcaption>
      <p aria-hidden="true" className="mt-4 grid grid-cols-2 gap-1 border-b border-field pb-1 text-sm font-semibold">
        <span className="pr-2 text-right">{leftLabel}</span>
        <span className="pl-2">{rightLabel}</span>
      </p>
      <ul>
        {rows.map((row) => (
          <li key={row.key} className="border-b border-line py-3">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
              <span className="min-w-0">{row.label}</span>
              {row.note ? <span className="text-sm">{row.note}</span> : null}
            </p>
            <div className="mt-2 grid grid-cols-2 items-center gap-1">
              <Side value={row.left} share={share(row.left, leftTotal)} widest={widest} label={leftLabel} side="left" />
              <Side value={row.right} share={share(row.right, rightTotal)} widest={widest} label={rightLabel} side="right" />
            </div>
          </li>
        ))}
      </ul>
    </figure>
  );
}

function Side({
  value,
  share,
  widest,
  label,
  side,
}: {
  value: number;
  share: number;
  widest: number;
  label: string;
  side: "left" | "right";
}) {
  const locale = useLocale();
  const width = (share / widest) * 100;
  return (
    <div className={`flex items-center gap-2 ${side === "left" ? "" : "flex-row-reverse"}`}>
      <span className={`w-20 shrink-0 text-sm tabular-nums ${side === "left" ? "" : "text-right"}`}>
        <span className="sr-only">{label}: </span>
        {formatNumber(locale, value)} <span className="text-ink-soft">({formatPercent(locale, share)})</span>
      </span>
      <svg aria-hidden="true" width="100%" height="12" className="block min-w-0">
        <rect width="100%" height="12" fill="var(--color-line)" opacity="0.5" />
        <rect
          x={side === "left" ? `${100 - width}%` : "0"}
          width={`${width}%`}
          height="12"
          fill={side === "left" ? "var(--color-ink-soft)" : "var(--color-primary)"}
        />
      </svg>
    </div>
  );
}
