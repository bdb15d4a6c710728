/** A level from 1 to 4 as filled and hollow dots, for compact rows. `label` gives it in words to screen readers and on hover. */
export function LevelPips({ level, label }: { level: number; label: string }) {
  return <span role="img" aria-label={label} title={label} data-level={level} className="pips" />;
}
