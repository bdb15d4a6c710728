import { NavLink, useLocation } from "@remix-run/react";
import { ChevronDown } from "lucide-react";
import { Menu } from "./menu";
import { type ShellGroup, type ShellLink } from "./site-shell";

const CURRENT = "font-semibold text-primary underline decoration-2 underline-offset-8";

/** One link of the main navigation; it marks the current page. */
export function NavItem({ to, label }: ShellLink) {
  return (
    <NavLink to={to} className={({ isActive }) => (isActive ? `menu-item nav-item ${CURRENT}` : "menu-item nav-item")}>
      {label}
    </NavLink>
  );
}

/** A group of links under one heading: collapsible, or `open` below it where space allows. */
export function NavGroup({ label, links, open = false }: ShellGroup & { open?: boolean }) {
  const { pathname } = useLocation();
  const inside = links.some((link) => pathname === link.to || pathname.startsWith(`${link.to}/`));
  if (open) {
    return (
      <div className="my-1 border-l border-line pl-2">
        <p className="px-3 pt-2 text-sm text-ink-soft">{label}</p>
        {links.map((link) => (
          <NavItem key={link.to} {...link} />
        ))}
      </div>
    );
  }
  return (
    <Menu
      summaryClass={`nav-item gap-1 ${inside ? CURRENT : ""}`}
      panelClass="w-64"
      summary={
        <>
          {label}
          <ChevronDown aria-hidden="true" className="size-4 shrink-0 group-open:rotate-180" />
        </>
      }
    >
      {links.map((link) => (
        <NavItem key={link.to} {...link} />
      ))}
    </Menu>
  );
}
