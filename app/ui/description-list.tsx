import { type ReactNode } from "react";

/** Labels and values. The caller decides whether to omit a missing value or to state that it is missing. */
export function DescriptionList({
  items,
  stacked = false,
}: {
  items: readonly { term: ReactNode; detail: ReactNode }[];
  /** Labels above their values, for narrow columns. */
  stacked?: boolean;
}) {
  return (
    <dl className="divide-y divide-line border-y border-line">
      {items.map((item, index) => (
        <div key={index} className={`grid gap-x-6 gap-y-0.5 py-3 ${stacked ? "" : "sm:grid-cols-[minmax(9rem,14rem)_1fr]"}`}>
          <dt className="text-sm text-ink-soft sm:pt-0.5">{item.term}</dt>
          <dd className="min-w-0">{item.detail}</dd>
        </div>
      ))}
    </dl>
  );
}
