import { type ReactNode } from "react";

/** The row of buttons at the end of a form: the main one first; stacked on a phone. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="mt-8 flex flex-col gap-3 border-t border-line pt-6 sm:flex-row sm:flex-wrap sm:items-center">{children}</div>;
}
