import { type ReactNode } from "react";

/** Facts and their names. Facts without a value are left to the caller to omit or to name as missing. */
export function DescriptionList({
  items,
  stacked = false,
}: {
  items: readonly { term: ReactNode; detail: ReactNode }[];
  /** Names above their values, for narrow columns. */
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
