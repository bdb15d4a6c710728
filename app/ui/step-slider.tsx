import { useEffect, useRef, useState } from "react";

interface Props {
  id: string;
  name: string;
  label: string;
  /** The label of each stop, lowest first; the field sends the index of the stop. */
  stops: readonly string[];
  /** The current stop. */
  value: number;
  /** Why the slider is disabled. */
  disabledBecause?: string | null;
}

/**
 * A choice among a few ordered stops, with the browser's own range control; the label of the current stop is shown
 * beside the field's label.
 */
export function StepSlider({ id, name, label, stops, value, disabledBecause }: Props) {
  const [stop, setStop] = useState(value);
  // While the reader's move has not come back from the server, an older response must not reset the handle.
  const moved = useRef(false);
  useEffect(() => {
    setStop((now) => (moved.current && now !== value ? now : value));
    moved.current = false;
  }, [value]);
  const disabled = Boolean(disabledBecause);
  return (
    <div className="py-1.5">
      <div className="flex items-baseline justify-between gap-3 text-sm">
        <label htmlFor={id} className={disabled ? "text-ink-soft" : "font-medium"}>
          {label}
        </label>
        <output
          htmlFor={id}
          id={`${id}-output`}
          className={`shrink-0 ${stop === Math.floor(stops.length / 2) || disabled ? "text-ink-soft" : "font-medium text-primary"}`}
        >
          {disabled ? disabledBecause : stops[stop]}
        </output>
      </div>
      <input
        type="range"
        id={id}
        name={name}
        min={0}
        max={stops.length - 1}
        step={1}
        value={stop}
        disabled={disabled}
        onChange={(event) => {
          moved.current = true;
          setStop(Number(event.target.value));
        }}
        onBlur={() => (moved.current = false)}
        aria-valuetext={stops[stop]}
        aria-describedby={disabled ? `${id}-output` : undefined}
        className="block h-7 w-full cursor-pointer disabled:cursor-not-allowed disabled:opacity-50 pointer-coarse:h-11"
      />
    </div>
  );
}
