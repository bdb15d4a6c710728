import { BadgeCheck } from "lucide-react";
import { type ReactNode } from "react";

const TONES = {
  neutral: "border-line bg-sunken text-ink",
  primary: "bg-primary-soft text-primary",
  success: "bg-success-soft text-success",
  warning: "bg-warning-soft text-warning",
  accent: "bg-accent-soft text-accent",
  verified: "bg-gold-soft text-gold-ink",
} as const;

/** A short status label. Only `verified` is gold, and it has its own icon. */
export function Badge({ tone = "neutral", children }: { tone?: keyof typeof TONES; children: ReactNode }) {
  return (
    <span className={`badge ${TONES[tone]}`}>
      {tone === "verified" ? <BadgeCheck aria-hidden="true" className="size-4 shrink-0 text-gold" /> : null}
      {children}
    </span>
  );
}
