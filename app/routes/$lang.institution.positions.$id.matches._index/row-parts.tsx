import { useTranslation } from "~/i18n/use-translation";
import { COMPARE_FORM } from "./compare-bar";
import { type MatchRow } from "./page-data";

/** The change in rank compared with the default weights: as an icon, a number and words. */
export function Move({ move }: { move: number | null }) {
  const { t } = useTranslation("matches");
  if (move === null) return null;
  const label = move === 0 ? t("weights.same") : t(move > 0 ? "weights.movedUp" : "weights.movedDown", { count: Math.abs(move) });
  return (
    <span
      title={label}
      className={`inline-flex items-baseline text-sm font-medium whitespace-nowrap tabular-nums ${move > 0 ? "text-success" : move < 0 ? "text-accent" : "text-ink-soft"}`}
    >
      <span aria-hidden="true">{move > 0 ? `▲${move}` : move < 0 ? `▼${-move}` : "="}</span>
      <span className="sr-only">{label}</span>
    </span>
  );
}

/** The checkbox that adds an expert to the comparison; it belongs to the form at the end of the list. */
export function PickBox({
  row,
  picked,
  onPick,
  labelHidden = false,
}: {
  row: MatchRow;
  picked: readonly string[];
  onPick: (id: string) => void;
  labelHidden?: boolean;
}) {
  const { t } = useTranslation("matches");
  return (
    <label data-print="hide" className="inline-flex min-h-9 cursor-pointer items-center gap-2 text-sm pointer-coarse:min-h-11">
      <input
        type="checkbox"
        name="ids"
        value={row.id}
        form={COMPARE_FORM}
        checked={picked.includes(row.id)}
        onChange={() => onPick(row.id)}
        className="size-5 shrink-0"
      />
      {labelHidden ? null : <span aria-hidden="true">{t("compare.pick")}</span>}
      <span className="sr-only">{t("compare.pickName", { name: row.fullName })}</span>
    </label>
  );
}
