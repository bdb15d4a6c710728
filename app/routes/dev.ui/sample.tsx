import { type ReactNode } from "react";

/** One component with its file name above it. */
export function Sample({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="border-t border-line pt-4">
      <h2 className="mb-4 text-sm font-medium text-ink-soft" translate="no">
        {name}
      </h2>
      {children}
    </section>
  );
}
