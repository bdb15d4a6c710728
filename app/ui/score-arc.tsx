import { type ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";

interface Props {
  /** 0 to 100, an integer. */
  score: number;
  /** The confidence of the score, in words. */
  confidence?: ReactNode;
  /** A summary sentence, shown instead of reason and gap. */
  words?: ReactNode;
  /** The strongest reason, in words. */
  reason?: ReactNode;
  /** The main gap, in words. */
  gap?: ReactNode;
  size?: "regular" | "large";
}

/** A score: the figure under its arc, never without the words that explain it. */
export function ScoreArc({ score, confidence, words, reason, gap, size = "regular" }: Props) {
  const { t } = useTranslation("ui");
  const large = size === "large";
  return (
    <div className="flex items-center gap-4" data-print="keep">
      <div className={`relative shrink-0 ${large ? "w-32" : "w-22"}`}>
        <svg viewBox="0 0 88 52" fill="none" aria-hidden="true" className="block w-full">
          <path d="M6 44A38 38 0 0 1 82 44" stroke="var(--color-line)" strokeWidth="3" strokeLinecap="round" />
          {score > 0 ? (
            <path
              d="M6 44A38 38 0 0 1 82 44"
              pathLength={100}
              strokeDasharray={`${score} 200`}
              stroke="var(--color-primary)"
              strokeWidth="3"
              strokeLinecap="round"
            />
          ) : null}
          <circle cx="6" cy="44" r="4" fill="var(--color-primary)" />
          <circle cx="82" cy="44" r="4" fill={score === 100 ? "var(--color-primary)" : "var(--color-field)"} />
        </svg>
        <p className="absolute inset-x-0 bottom-0 text-center leading-none tabular-nums">
          <span className="sr-only">{t("score.label", { score })}</span>
          <span aria-hidden="true" className={`font-semibold ${large ? "text-3xl" : "text-xl"}`}>
            {score}
          </span>
        </p>
      </div>
      {confidence || words || reason || gap ? (
        <div className="min-w-0 text-sm">
          {confidence ? <p className="text-ink-soft">{confidence}</p> : null}
          {words ? <p className="mt-0.5">{words}</p> : null}
          {reason ? (
            <p className="flex gap-1.5">
              <span aria-hidden="true" className="font-semibold text-success">
                +
              </span>
              <span>{reason}</span>
            </p>
          ) : null}
          {gap ? (
            <p className="flex gap-1.5">
              <span aria-hidden="true" className="font-semibold text-accent">
                −
              </span>
              <span>{gap}</span>
            </p>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
