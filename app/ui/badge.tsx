import { BadgeCheck } from "lucide-react";
import { type ReactNode } from "react";

const TONES = {
  neutral: "border-line bg-sunken text-ink",
  primary: "border-transparent bg-primary-soft text-primary",
  success: "border-transparent bg-success-soft text-success",
  warning: "border-transparent bg-warning-soft text-warning",
  accent: "border-transparent bg-accent-soft text-accent",
  verified: "border-transparent bg-gold-soft text-gold-ink",
} as const;

/** A short status label. Only `verified` is gold, and it has its own icon. */
export function Badge({ tone = "neutral", children }: { tone?: keyof typeof TONES; children: ReactNode }) {
  return (
    <span className={`inline-flex items-center gap-1 rounded border px-2 py-0.5 text-sm font-medium ${TONES[tone]}`}>
      {tone === "verified" ? <BadgeCheck aria-hidden="true" className="size-4 shrink-0 text-gold" /> : null}
      {children}
    </span>
  );
}
