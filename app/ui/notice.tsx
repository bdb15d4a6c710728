import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import { type ReactNode } from "react";

const TONES = {
  info: { box: "border-primary bg-primary-soft", sign: "text-primary", Icon: Info },
  success: { box: "border-success bg-success-soft", sign: "text-success", Icon: CircleCheck },
  warning: { box: "border-warning bg-warning-soft", sign: "text-warning", Icon: TriangleAlert },
  danger: { box: "border-accent bg-accent-soft", sign: "text-accent", Icon: CircleAlert },
} as const;

interface Props {
  tone?: keyof typeof TONES;
  title?: ReactNode;
  children?: ReactNode;
  /** A button or link, for example to undo. */
  action?: ReactNode;
  /** Permanent text of the page, not the result of an action: it is not announced. */
  standing?: boolean;
}

/** A notice about what happened or what to know. Announced immediately for a danger, otherwise politely. */
export function Notice({ tone = "info", title, children, action, standing = false }: Props) {
  const { box, sign, Icon } = TONES[tone];
  return (
    <div
      role={standing ? undefined : tone === "danger" ? "alert" : "status"}
      className={`flex flex-wrap items-start gap-x-3 gap-y-2 rounded border-l-4 px-4 py-3 ${box}`}
    >
      <Icon aria-hidden="true" className={`mt-0.5 size-5 shrink-0 ${sign}`} />
      <div className="min-w-0 flex-1 basis-56 [&>p]:max-w-prose">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children}
      </div>
      {action ? <div className="shrink-0">{action}</div> : null}
    </div>
  );
}
