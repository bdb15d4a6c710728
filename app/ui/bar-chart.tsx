import { useId } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { formatNumber } from "~/i18n/format";
import { useLocale } from "~/i18n/use-locale";
import { Disclosure } from "./disclosure";

interface Props {
  title: string;
  /** What the chart shows, in one sentence. */
  description: string;
  data: readonly { label: string; value: number }[];
  categoryLabel?: string;
  valueLabel?: string;
}

const ROW = 44;

/** A bar chart rendered on the server, with its data as a table. */
export function BarChart({ title, description, data, categoryLabel, valueLabel }: Props) {
  const { t } = useTranslation("ui");
  const locale = useLocale();
  const id = useId();
  const most = Math.max(...data.map((entry) => entry.value), 1);
  return (
    <figure data-print="keep">
      <figcaption className="mb-3 font-semibold">{title}</figcaption>
      <svg role="img" aria-labelledby={`${id}t ${id}d`} width="100%" height={data.length * ROW} className="block overflow-visible">
        <title id={`${id}t`}>{title}</title>
        <desc id={`${id}d`}>{description}</desc>
        {data.map((entry, index) => (
          <g key={entry.label} fontSize="14" fill="var(--color-ink)">
            <text x="0" y={index * ROW + 16}>
              {entry.label}
            </text>
            <text x="100%" y={index * ROW + 16} textAnchor="end" className="tabular-nums">
              {formatNumber(locale, entry.value)}
            </text>
            <rect x="0" y={index * ROW + 24} width="100%" height="6" rx="1" fill="var(--color-line)" />
            <rect x="0" y={index * ROW + 24} width={`${(entry.value / most) * 100}%`} height="6" rx="1" fill="var(--color-primary)" />
          </g>
        ))}
      </svg>
      <Disclosure summary={t("chart.data")}>
        <table className="w-full max-w-prose text-left">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr className="border-b border-field text-sm">
              <th scope="col" className="py-1 pr-4">
                {categoryLabel ?? t("chart.category")}
              </th>
              <th scope="col" className="py-1 text-right">
                {valueLabel ?? t("chart.value")}
              </th>
            </tr>
          </thead>
          <tbody>
            {data.map((entry) => (
              <tr key={entry.label} className="border-b border-line">
                <th scope="row" className="py-1 pr-4 font-normal">
                  {entry.label}
                </th>
                <td className="py-1 text-right">{formatNumber(locale, entry.value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </figure>
  );
}
