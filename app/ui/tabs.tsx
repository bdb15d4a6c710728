import { NavLink, useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";

/** Tabs for sibling pages of one subject. They are links, so that each has an address and the Back button works. */
export function Tabs({ label, items }: { label: string; items: readonly { to: string; label: string; count?: string; end?: boolean }[] }) {
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // On a narrow screen the row scrolls so that the current tab is always visible.
  useEffect(() => {
    const row = nav.current;
    const here = row?.querySelector<HTMLElement>("[aria-current=page]");
    if (row && here) row.scrollLeft = here.offsetLeft - row.offsetLeft - (row.clientWidth - here.offsetWidth) / 2;
  }, [pathname]);
  return (
    <nav ref={nav} aria-label={label} className="mb-8 overflow-x-auto border-b border-line">
      <ul className="flex gap-1">
        {items.map((item) => (
          <li key={item.to} className="shrink-0">
            <NavLink
              to={item.to}
              end={item.end}
              className={({ isActive }) =>
                `flex min-h-11 items-center gap-2 border-b-3 px-3 no-underline ${isActive ? "border-primary font-semibold text-primary" : "border-transparent text-ink hover:border-line hover:text-primary"}`
              }
            >
              {item.label}
              {item.count ? <span className="text-sm font-normal text-ink-soft tabular-nums">{item.count}</span> : null}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
