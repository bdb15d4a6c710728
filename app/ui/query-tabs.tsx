import { Link } from "@remix-run/react";

/** Tabs for parts of one list, selected by the address's query; `Tabs` is for sibling pages. */
export function QueryTabs({
  label,
  items,
}: {
  label: string;
  items: readonly { to: string; label: string; count?: string; current: boolean }[];
}) {
  return (
    <nav aria-label={label} className="mb-6">
      <ul className="flex flex-wrap gap-2">
        {items.map((item) => (
          <li key={item.to}>
            <Link
              to={item.to}
              preventScrollReset
              aria-current={item.current ? "true" : undefined}
              className={`flex min-h-11 items-center gap-2 rounded border px-3 no-underline ${item.current ? "border-primary bg-primary-soft font-semibold text-primary" : "border-line text-ink hover:border-primary hover:text-primary"}`}
            >
              {item.label}
              {item.count ? <span className="text-sm font-normal text-ink-soft tabular-nums">{item.count}</span> : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
