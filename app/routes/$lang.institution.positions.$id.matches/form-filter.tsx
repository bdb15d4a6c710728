import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { type EngagementType } from "~/domain/experts/model";
import { pageAddress } from "./match-query";

const ITEM = "inline-flex min-h-11 items-center rounded border px-3 text-sm no-underline";

/** Narrows the list to pairs whose best form of work is one; links, so that each view has an address. */
export function FormFilter({ types, chosen }: { types: readonly EngagementType[]; chosen: EngagementType | undefined }) {
  const { t } = useTranslation("matches");
  const { t: tc } = useTranslation("common");
  const items = [{ form: undefined, label: t("allForms") }, ...types.map((type) => ({ form: type, label: tc(`engagementType.${type}`) }))];
  return (
    <nav aria-label={t("formFilter")} className="mt-2">
      <ul className="flex flex-wrap gap-2">
        {items.map(({ form, label }) => (
          <li key={label}>
            <Link
              to={pageAddress({ page: 1, form }, 1)}
              aria-current={form === chosen ? "true" : undefined}
              className={`${ITEM} ${form === chosen ? "border-primary bg-primary-soft font-semibold text-primary" : "border-line text-ink hover:border-primary"}`}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
