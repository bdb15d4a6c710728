import { Link } from "@remix-run/react";
import { LayoutList, Table as TableSign } from "lucide-react";
import { useTranslation } from "~/i18n/use-translation";
import { type MatchListPage } from "./page-data";

const ITEM = "inline-flex min-h-9 items-center gap-1.5 rounded border px-2.5 text-sm no-underline pointer-coarse:min-h-11";
const look = (current: boolean) =>
  `${ITEM} ${current ? "border-primary bg-primary-soft font-semibold text-primary" : "border-transparent text-ink hover:border-line hover:text-primary"}`;

/** The number of matches, the sort order, and the switch between cards and table. */
export function Toolbar({ page }: { page: MatchListPage }) {
  const { t } = useTranslation("matches");
  return (
    <div className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <h2 className="text-lg font-semibold">{t("experts.count", { count: page.fitting, considered: page.considered })}</h2>
      {page.rows.length > 0 ? (
        <div data-print="hide" className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <nav aria-label={t("sort.label")} className="flex flex-wrap items-center gap-1">
            <span aria-hidden="true" className="mr-1 text-sm text-ink-soft">
              {t("sort.label")}
            </span>
            {page.sorts.map(({ value, to }) => (
              <Link
                key={value}
                to={to}
                preventScrollReset
                aria-current={value === page.sort ? "true" : undefined}
                className={look(value === page.sort)}
              >
                {t(`sort.${value}`)}
              </Link>
            ))}
          </nav>
          <nav aria-label={t("view.label")} className="flex items-center gap-1">
            {page.views.map(({ value, to }) => (
              <Link
                key={value}
                to={to}
                preventScrollReset
                aria-current={value === page.view ? "true" : undefined}
                className={look(value === page.view)}
              >
                {value === "cards" ? (
                  <LayoutList aria-hidden="true" className="size-4" />
                ) : (
                  <TableSign aria-hidden="true" className="size-4" />
                )}
                {t(`view.${value}`)}
              </Link>
            ))}
          </nav>
        </div>
      ) : null}
    </div>
  );
}
