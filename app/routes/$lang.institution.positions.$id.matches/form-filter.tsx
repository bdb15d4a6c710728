import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { type EngagementType } from "~/domain/experts/model";
import { formatNumber } from "~/i18n/format";
import { useLocale } from "~/i18n/use-locale";
import { type MatchQuery, pageAddress } from "./match-query";

const ITEM = "inline-flex min-h-11 items-center gap-2 rounded border px-3 text-sm no-underline";

/** Narrows the list to pairs whose best form of work is one; links with counts, so that each view has an address. */
export function FormFilter({ forms, query }: { forms: readonly { form: EngagementType; count: number }[]; query: MatchQuery }) {
  const { t } = useTranslation("matches");
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  const all = { form: undefined, label: t("allForms"), count: forms.reduce((sum, { count }) => sum + count, 0) };
  const items = [all, ...forms.map(({ form, count }) => ({ form, label: tc(`engagementType.${form}`), count }))];
  return (
    <nav aria-label={t("formFilter")} data-print="hide" className="mt-2">
      <ul className="flex flex-wrap gap-2">
        {items.map(({ form, label, count }) => (
          <li key={label}>
            <Link
              to={pageAddress({ ...query, form }, 1)}
              aria-current={form === query.form ? "true" : undefined}
              className={`${ITEM} ${form === query.form ? "border-primary bg-primary-soft font-semibold text-primary" : "border-line text-ink hover:border-primary"}`}
            >
              {label}
              <span className="font-normal text-ink-soft tabular-nums">{formatNumber(locale, count)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
