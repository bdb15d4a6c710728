import { ChevronRight } from "lucide-react";
import { type ReactNode } from "react";

interface Props {
  summary: ReactNode;
  open?: boolean;
  /** The collapsed content is printed as well. */
  printed?: boolean;
  children: ReactNode;
}

/** Collapsible content, opened on demand. */
export function Disclosure({ summary, open, printed, children }: Props) {
  return (
    <details className="group" open={open} data-print={printed ? "open" : undefined}>
      <summary className="bare-summary inline-flex min-h-11 items-center gap-1.5 font-medium text-primary hover:text-primary-strong">
        <ChevronRight aria-hidden="true" className="size-4 shrink-0 group-open:rotate-90 print:hidden" />
        {summary}
      </summary>
      <div className="mt-1 border-l border-line pl-5">{children}</div>
    </details>
  );
}
