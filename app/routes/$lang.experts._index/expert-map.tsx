import { Link } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { formatNumber } from "~/i18n/format";
import { useLocale } from "~/i18n/use-locale";
import { Table } from "~/ui/table";
import { type ExpertPage } from "./present.server";

type Found = NonNullable<ExpertPage["desk"]["map"]>;

/** Where the results live: circles sized by number on the world map, and the same data as a table; each links to the people. */
export function ExpertMap({ map, total }: { map: Found; total: number }) {
  const { t } = useTranslation("desk");
  const locale = useLocale();
  const most = Math.max(1, ...map.countries.map(({ count }) => count));
  return (
    <>
      <div className="relative mb-6 aspect-[960/470] w-full overflow-hidden">
        <div aria-hidden="true" className="world-land absolute inset-0 bg-line" />
        <svg viewBox="0 0 960 470" role="img" aria-label={t("map.label", { count: total })} className="absolute inset-0 h-full w-full">
          {map.countries.map(({ code, name, count, x, y }) =>
            x === null || y === null ? null : (
              <g key={code}>
                <circle
                  cx={x}
                  cy={y}
                  r={(4 + 14 * Math.sqrt(count / most)).toFixed(1)}
                  className="fill-primary stroke-paper"
                  strokeWidth="1"
                  opacity="0.85"
                >
                  <title>{`${name}: ${formatNumber(locale, count)}`}</title>
                </circle>
                {count * 8 >= most ? (
                  <text x={x} y={y + 4} textAnchor="middle" className="pointer-events-none fill-on-primary text-[11px] font-semibold">
                    {formatNumber(locale, count)}
                  </text>
                ) : null}
              </g>
            ),
          )}
        </svg>
      </div>
      <Table
        caption={t("map.caption")}
        compact
        rows={map.countries}
        rowKey={(row) => row.code}
        columns={[
          {
            key: "country",
            header: t("map.country"),
            title: true,
            cell: (row) => (
              <Link to={row.to} className="link">
                {row.name}
              </Link>
            ),
          },
          {
            key: "count",
            header: t("map.count"),
            numeric: true,
            cell: (row) => <span className="tabular-nums">{formatNumber(locale, row.count)}</span>,
          },
        ]}
      />
      {map.unknown > 0 ? <p className="mt-3 text-sm text-ink-soft">{t("map.unknown", { count: map.unknown })}</p> : null}
    </>
  );
}
