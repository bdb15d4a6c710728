import { ChevronRight } from "lucide-react";
import { type ReactNode } from "react";

/** More on a matter, shown on demand. */
export function Disclosure({ summary, open, children }: { summary: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    <details className="group" open={open}>
      <summary className="bare-summary inline-flex min-h-11 items-center gap-1.5 font-medium text-primary hover:text-primary-strong">
        <ChevronRight aria-hidden="true" className="size-4 shrink-0 group-open:rotate-90" />
        {summary}
      </summary>
      <div className="mt-1 border-l border-line pl-5">{children}</div>
    </details>
  );
}
