import { type ReactNode } from "react";

/** A bounded piece of a page. `as` picks the element: `article` for something that stands alone, `li` in lists. */
export function Card({
  as: Element = "div",
  selected = false,
  long = false,
  className = "",
  children,
}: {
  as?: "div" | "article" | "section" | "li";
  selected?: boolean;
  /** May be broken over two sheets of paper. */
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
