/** A level from 1 to 4 as filled and hollow dots, for compact rows. `label` gives it in words to screen readers and on hover. */
export function LevelPips({ level, label }: { level: number; label: string }) {
  return (
    <span title={label} className="pips">
      <span className="sr-only">{label}</span>
      {[1, 2, 3, 4].map((step) => (
        <i key={step} className={step <= level ? "on" : undefined} />
      ))}
    </span>
  );
}
