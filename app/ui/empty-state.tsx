import { type ReactNode } from "react";
import { Arc } from "./arc";

/** Shown instead of an empty list: why it is empty and what to do next. */
export function EmptyState({ title, children, action }: { title: ReactNode; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="border-y border-line px-6 py-14 text-center">
      <Arc broken className="mx-auto mb-5 w-24 text-primary" />
      <p className="text-lg font-semibold">{title}</p>
      {children ? <div className="mx-auto mt-2 max-w-[52ch] text-ink-soft">{children}</div> : null}
      {action ? <div className="mt-6 flex flex-wrap justify-center gap-3">{action}</div> : null}
    </div>
  );
}
