import { Link } from "@remix-run/react";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTranslation } from "~/i18n/use-translation";
import { formatNumber } from "~/i18n/format";
import { useLocale } from "~/i18n/use-locale";
import { pageNumbers } from "./page-numbers";

interface Props {
  /** Starts at 1. */
  page: number;
  pageSize: number;
  /** Total of all pages. */
  total: number;
  /** The address of a page: the current one with only the page number changed. */
  to: (page: number) => string;
}

const STEP = "inline-flex min-h-11 min-w-11 items-center justify-center gap-1 rounded px-3 no-underline tabular-nums";

/** Links to the pages of a list, with the range shown now. Renders only the count when everything fits on one page. */
export function Pagination({ page, pageSize, total, to }: Props) {
  const { t } = useTranslation("ui");
  const locale = useLocale();
  if (total === 0) return null;
  const pages = Math.ceil(total / pageSize);
  const range = t("pagination.range", {
    from: formatNumber(locale, (page - 1) * pageSize + 1),
    to: formatNumber(locale, Math.min(page * pageSize, total)),
    total: formatNumber(locale, total),
  });
  return (
    <nav aria-label={t("pagination.label")} className="mt-6 flex flex-wrap items-center justify-between gap-3">
      <p className="text-sm text-ink-soft tabular-nums">{range}</p>
      {pages > 1 ? (
        <ul className="-mx-2 flex flex-wrap items-center">
          {page > 1 ? <Neighbour to={to(page - 1)} rel="prev" label={t("pagination.previous")} /> : null}
          {pageNumbers(page, pages).map((number, index) =>
            number === null ? (
              <li key={`gap-${index}`} aria-hidden="true" className="px-1 text-ink-soft max-sm:hidden">
                …
              </li>
            ) : (
              <li key={number} className={number === page ? "" : "max-sm:hidden"}>
                <Link
                  to={to(number)}
                  aria-label={t("pagination.page", { page: formatNumber(locale, number) })}
                  aria-current={number === page ? "page" : undefined}
                  className={`${STEP} ${number === page ? "border border-primary font-semibold text-primary" : "text-ink hover:bg-sunken"}`}
                >
                  {formatNumber(locale, number)}
                </Link>
              </li>
            ),
          )}
          {page < pages ? <Neighbour to={to(page + 1)} rel="next" label={t("pagination.next")} /> : null}
        </ul>
      ) : null}
    </nav>
  );
}

function Neighbour({ to, rel, label }: { to: string; rel: "prev" | "next"; label: string }) {
  return (
    <li>
      <Link to={to} rel={rel} className={`${STEP} text-primary hover:bg-sunken`}>
        {rel === "prev" ? <ChevronLeft aria-hidden="true" className="size-4" /> : null}
        {label}
        {rel === "next" ? <ChevronRight aria-hidden="true" className="size-4" /> : null}
      </Link>
    </li>
  );
}
