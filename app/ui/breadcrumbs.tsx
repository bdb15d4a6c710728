import { Link } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";

/** The path to this page; the current page comes last and is not a link. */
export function Breadcrumbs({ items }: { items: readonly { label: string; to?: string }[] }) {
  const { t } = useTranslation("ui");
  return (
    <nav aria-label={t("breadcrumbs")}>
      <ol className="flex flex-wrap items-center gap-x-2 text-sm">
        {items.map((item, index) => (
          <li key={item.label} className="flex min-h-6 items-center gap-2">
            {index > 0 ? (
              <span aria-hidden="true" className="text-ink-soft">
                /
              </span>
            ) : null}
            {item.to ? (
              <Link to={item.to} className="link">
                {item.label}
              </Link>
            ) : (
              <span aria-current="page" className="text-ink-soft">
                {item.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
