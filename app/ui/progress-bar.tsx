import { type ReactNode } from "react";

/** A progress bar with the figure in words beside it. `value` is between 0 and `max`. */
export function ProgressBar({ label, value, max = 100, text }: { label: string; value: number; max?: number; text: ReactNode }) {
  const share = max === 0 ? 0 : Math.min(Math.max(value / max, 0), 1) * 100;
  return (
    <div>
      <div className="flex items-baseline justify-between gap-4 text-sm">
        <span className="font-medium">{label}</span>
        <span className="text-ink-soft tabular-nums">{text}</span>
      </div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        className="mt-1.5 h-1.5 overflow-hidden rounded-full bg-line"
      >
        <div className="h-full rounded-full bg-primary" style={{ width: `${share}%` }} />
      </div>
    </div>
  );
}
