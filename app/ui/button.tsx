import { Link, type LinkProps } from "@remix-run/react";
import { type ButtonHTMLAttributes, type ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { useOwnSubmission } from "./use-own-submission";

/**
 * `primary` for the usual next step, `accent` for the one important action on a page (publish, send), `secondary`
 * beside them, `quiet` in rows, `danger` for destructive actions. `plain` takes its looks from `className` alone.
 */
export type ButtonVariant = "primary" | "accent" | "secondary" | "quiet" | "danger" | "plain";
export type ButtonSize = "regular" | "compact";

const SIZES: Record<ButtonSize, string> = { regular: "min-h-11 px-5 py-2", compact: "min-h-9 px-3 py-1 text-sm pointer-coarse:min-h-11" };
const VARIANTS: Record<Exclude<ButtonVariant, "plain">, string> = {
  primary: "border-transparent bg-primary text-on-primary hover:bg-primary-strong",
  accent: "border-transparent bg-accent text-on-accent hover:bg-accent-strong",
  secondary: "border-field bg-surface text-primary hover:border-primary hover:bg-primary-soft",
  quiet: "border-transparent bg-transparent text-primary hover:bg-primary-soft",
  danger: "border-accent bg-transparent text-accent hover:bg-accent hover:text-on-accent",
};

export function buttonClass(variant: ButtonVariant = "primary", size: ButtonSize = "regular"): string {
  return variant === "plain" ? "" : `button ${SIZES[size]} ${VARIANTS[variant]}`;
}

interface Looks {
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: ReactNode;
}

/**
 * A native submit button unless `type` is given. While its form is being sent it says so, keeps the focus and ignores a
 * second press. `pending` says that it works on something else.
 */
export function Button({
  variant,
  size,
  icon,
  pending,
  className = "",
  children,
  ...rest
}: Looks & { pending?: boolean } & ButtonHTMLAttributes<HTMLButtonElement>) {
  const { t } = useTranslation("ui");
  const { ref, working, held } = useOwnSubmission();
  const busy = pending ?? working;
  return (
    <button
      type="submit"
      {...rest}
      ref={ref}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy || (held && rest.type !== "button") ? (event) => event.preventDefault() : rest.onClick}
      className={`${buttonClass(variant, size)} ${className}`}
    >
      {busy ? <Spinner /> : icon}
      {children}
      {busy ? (
        <span role="status" className="sr-only">
          {t("field.saving")}
        </span>
      ) : null}
    </button>
  );
}

/** A link styled as a button: it navigates and changes no data. */
export function LinkButton({ variant, size, icon, className = "", children, ...rest }: Looks & LinkProps) {
  return (
    <Link {...rest} className={`${buttonClass(variant, size)} ${className}`}>
      {icon}
      {children}
    </Link>
  );
}

function Spinner() {
  return (
    <svg viewBox="0 0 20 20" fill="none" aria-hidden="true" className="size-4 animate-spin">
      <circle cx="10" cy="10" r="8" stroke="currentColor" strokeWidth="2" opacity="0.3" />
      <path d="M10 2a8 8 0 0 1 8 8" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
