import { Link } from "@remix-run/react";
import { Check, ChevronDown } from "lucide-react";
import { useTranslation } from "~/i18n/use-translation";

export interface Step {
  key: string;
  label: string;
  /** Absent when the step cannot be opened yet. */
  to?: string;
  state: "done" | "current" | "todo";
}

/** The steps of a long form: a list beside it on a wide screen, one collapsible line on a phone. */
export function StepProgress({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation("ui");
  const current = steps.findIndex((step) => step.state === "current");
  const position = t("steps.position", { current: current + 1, total: steps.length });
  return (
    <nav aria-label={t("steps.label")}>
      <details className="group rounded border border-line bg-surface lg:hidden">
        <summary className="bare-summary flex min-h-11 items-center justify-between gap-3 px-4 py-2">
          <span>
            <span className="text-sm text-ink-soft">{position}</span>
            <span className="block font-medium">{steps[current]?.label}</span>
          </span>
          <ChevronDown aria-hidden="true" className="size-5 shrink-0 group-open:rotate-180" />
        </summary>
        <div className="border-t border-line p-2">
          <StepList steps={steps} />
        </div>
      </details>
      <div className="hidden lg:block">
        <p className="mb-2 px-3 text-sm text-ink-soft">{position}</p>
        <StepList steps={steps} />
      </div>
    </nav>
  );
}

function StepList({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation("ui");
  return (
    <ol>
      {steps.map((step, index) => {
        const body = (
          <>
            <span
              aria-hidden="true"
              className={`flex size-6 shrink-0 items-center justify-center rounded-full border text-sm tabular-nums ${
                step.state === "done"
                  ? "border-primary bg-primary text-on-primary"
                  : step.state === "current"
                    ? "border-2 border-primary text-primary"
                    : "border-field text-ink-soft"
              }`}
            >
              {step.state === "done" ? <Check className="size-4" /> : index + 1}
            </span>
            <span className={step.state === "current" ? "font-semibold" : ""}>{step.label}</span>
            <span className="sr-only">({t(`steps.${step.state}`)})</span>
          </>
        );
        const look = "flex min-h-11 items-center gap-3 rounded px-3 py-1.5";
        return (
          <li key={step.key}>
            {step.to ? (
              <Link
                to={step.to}
                aria-current={step.state === "current" ? "step" : undefined}
                className={`${look} text-ink no-underline hover:bg-sunken ${step.state === "current" ? "bg-primary-soft" : ""}`}
              >
                {body}
              </Link>
            ) : (
              <span aria-current={step.state === "current" ? "step" : undefined} className={`${look} text-ink-soft`}>
                {body}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
