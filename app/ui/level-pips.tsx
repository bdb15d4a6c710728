/** A level from 1 to 4 as filled and hollow dots, for compact rows. `label` gives it in words to screen readers and on hover. */
export function LevelPips({ level, label }: { level: number; label: string }) {
  return (
    <span title={label} className="inline-flex shrink-0 items-center gap-0.5">
      <span className="sr-only">{label}</span>
      {[1, 2, 3, 4].map((step) => (
        <span
          key={step}
          aria-hidden="true"
          className={`size-1.5 rounded-full border print:[print-color-adjust:exact] ${step <= level ? "border-primary bg-primary" : "border-field"}`}
        />
      ))}
    </span>
  );
}
