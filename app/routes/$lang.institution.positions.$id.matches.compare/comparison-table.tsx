import { Link } from "@remix-run/react";
import { Check, X } from "lucide-react";
import { useTranslation } from "~/i18n/use-translation";
import { matchProfilePath } from "~/domain/matches/match-origin";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { type ComparisonPage } from "./present.server";

/**
 * Criteria as rows, experts as columns; on a phone each criterion lists the experts below it. The best value of a row
 * is marked with an icon and a word.
 */
export function ComparisonTable({ page }: { page: ComparisonPage }) {
  const { t } = useTranslation("matches");
  const locale = useLocale();
  const matches = localePath(locale, `/institution/positions/${page.position.id}/matches`);
  const kept = page.address === "" ? "" : `?${page.address}`;
  return (
    <table className="w-full border-collapse text-sm max-md:block md:table-fixed">
      <caption className="sr-only">{t("compare.title")}</caption>
      <thead className="max-md:block">
        <tr className="align-top max-md:block md:border-b md:border-field">
          <th scope="col" className="py-2 pr-4 text-left font-semibold max-md:sr-only md:w-40">
            {t("criterion")}
          </th>
          {page.experts.map((expert) => (
            <th key={expert.id} scope="col" className="py-2 pr-4 text-left font-normal max-md:block max-md:border-b max-md:border-line">
              <Link
                to={localePath(locale, matchProfilePath(expert.id, page.position.id, page.address))}
                lang="vi"
                className="link text-base font-semibold"
              >
                {expert.fullName}
              </Link>
              <span className="mt-1 block">{expert.sentence}</span>
              <span data-print="hide" className="mt-1 flex flex-wrap gap-x-4">
                <Link to={`${matches}/${expert.id}${kept}`} className="link inline-flex min-h-9 items-center pointer-coarse:min-h-11">
                  {t("explain.link")}
                  <span className="sr-only"> {expert.fullName}</span>
                </Link>
                <Link
                  to={expert.withoutTo}
                  preventScrollReset
                  className="link inline-flex min-h-9 items-center gap-1 pointer-coarse:min-h-11"
                >
                  <X aria-hidden="true" className="size-4" />
                  {t("compare.remove")}
                  <span className="sr-only"> {expert.fullName}</span>
                </Link>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {page.rows.map((row) => (
          <tr key={row.key} className="border-b border-line align-top max-md:block max-md:py-3">
            <th scope="row" className="py-2 pr-4 text-left font-medium max-md:block max-md:text-base max-md:font-semibold">
              {row.name}
            </th>
            {row.cells.map((cell, at) => (
              <td
                key={page.experts[at]?.id}
                data-label={page.experts[at]?.fullName}
                className="py-2 pr-4 max-md:block max-md:py-1 max-md:before:block max-md:before:text-ink-soft max-md:before:content-[attr(data-label)]"
              >
                <span className={`tabular-nums ${cell.best ? "font-semibold" : ""}`}>{cell.text}</span>
                {cell.best ? (
                  <span className="ml-2 inline-flex items-center gap-0.5 text-[0.8125rem] font-medium text-success">
                    <Check aria-hidden="true" className="size-3.5" />
                    {t("compare.best")}
                  </span>
                ) : null}
                {cell.facts.length > 0 ? (
                  <ul className="mt-1 space-y-0.5 text-[0.8125rem] text-ink-soft">
                    {cell.facts.map((fact) => (
                      <li key={fact}>{fact}</li>
                    ))}
                  </ul>
                ) : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
