import { useId } from "react";
import { formatNumber, formatPercent } from "~/i18n/format";
import { useLocale } from "~/i18n/use-locale";

interface FunnelStep {
  key: string;
  label: string;
  value: number;
}

interface Props {
  title: string;
  /** How to read the chart, in one sentence. */
  description: string;
  steps: readonly FunnelStep[];
  /** The outcomes of the last step; drawn separately, because they do not follow from one another. */
  results: readonly FunnelStep[];
  /** Shows each step as a share of the first; only where every later step is a subset of it. */
  shares?: boolean;
}

const ROW = 40;
const GAP = 16;

/** A funnel chart rendered on the server. The caller shows the same figures as a table; widths are shares of the widest bar. */
export function FunnelChart({ title, description, steps, results, shares = false }: Props) {
  const locale = useLocale();
  const id = useId();
  const all = [...steps, ...results];
  const widest = Math.max(1, ...all.map(({ value }) => value));
  const first = steps[0]?.value ?? 0;
  return (
    <figure data-print="keep">
      <figcaption className="mb-3">
        <span className="block font-semibold">{title}</span>
        <span className="block text-sm text-ink-soft">{description}</span>
      </figcaption>
      <svg role="img" aria-labelledby={`${id}t`} width="100%" height={all.length * ROW + GAP} className="block max-w-3xl overflow-visible">
        <title id={`${id}t`}>{`${title}: ${all.map(({ label, value }) => `${label} ${formatNumber(locale, value)}`).join(", ")}`}</title>
        {all.map(({ key, label, value }, index) => {
          const result = index >= steps.length;
          const y = index * ROW + (result ? GAP : 0);
          const width = (value / widest) * 100;
          const share = shares && first > 0 && index > 0 ? ` (${formatPercent(locale, value / first)})` : "";
          return (
            <g key={key} fontSize="14" fill="var(--color-ink)">
              {index === steps.length ? <line x1="0" x2="100%" y1={y - GAP / 2} y2={y - GAP / 2} stroke="var(--color-line)" /> : null}
              <text x="0" y={y + 14}>
                {label}
              </text>
              <text x="100%" y={y + 14} textAnchor="end" className="tabular-nums">
                {formatNumber(locale, value)}
                {share}
              </text>
              <rect
                x={`${(100 - width) / 2}%`}
                y={y + 20}
                width={`${width}%`}
                height="12"
                rx="1"
                fill={result ? "var(--color-ink-soft)" : "var(--color-primary)"}
              />
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
