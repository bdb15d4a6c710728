import { useEffect, useRef, useState } from "react";

interface Props {
  id: string;
  name: string;
  label: string;
  /** What each stop means, lowest first; the field sends the number of the stop. */
  stops: readonly string[];
  /** The stop in force. */
  value: number;
  /** Why it cannot be moved. */
  disabledBecause?: string | null;
}

/** A choice among few ordered stops, by the browser's own range control; what the stop means stands beside the label. */
export function StepSlider({ id, name, label, stops, value, disabledBecause }: Props) {
  const [stop, setStop] = useState(value);
  // While a move of the reader has not come back from the server, an older answer must not pull the handle away.
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
