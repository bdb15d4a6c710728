import { type ReactNode } from "react";

const WIDTHS = { wide: "max-w-wide", page: "max-w-page", form: "max-w-form", prose: "max-w-[calc(var(--container-prose)+3rem)]" } as const;

/**
 * The margins of a page: `page` for lists and workbenches, `wide` for tables of many columns, `form` for one column of
 * fields, `prose` for reading. The site's `main` has no margins, so that a page may also be full-width.
 */
export function Page({
  width = "page",
  landscape,
  children,
}: {
  width?: keyof typeof WIDTHS;
  /** Print orientation. */ landscape?: boolean;
  children: ReactNode;
}) {
  return (
    <div data-print={landscape ? "landscape" : undefined} className={`mx-auto w-full px-4 py-8 md:px-6 md:py-12 ${WIDTHS[width]}`}>
      {children}
    </div>
  );
}
