import { type ReactNode } from "react";

/** A bordered part of a page. `as` selects the element: `article` for self-contained content, `li` in lists. */
export function Card({
  as: Element = "div",
  selected = false,
  long = false,
  className = "",
  children,
}: {
  as?: "div" | "article" | "section" | "li";
  selected?: boolean;
  /** May break across two printed pages. */
  long?: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    <Element
      data-print={long ? "flow" : "keep"}
      className={`rounded border bg-surface p-5 ${selected ? "border-primary outline-1 outline-primary" : "border-line"} ${className}`}
    >
      {children}
    </Element>
  );
}
