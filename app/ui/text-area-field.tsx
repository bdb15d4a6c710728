import { useEffect, useState } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { controlProps, FieldFrame, type FieldProps, startValue } from "./field";

interface Props extends FieldProps {
  rows?: number;
  /** Maximum number of characters the server accepts; shown as a count that updates while typing. */
  max?: number;
  lang?: string;
}

/** A multi-line text field with a count of the remaining characters. */
export function TextAreaField({ rows = 5, max, lang, ...props }: Props) {
  const start = startValue(props.field) ?? "";
  const [length, setLength] = useState(start.length);
  const countId = `${props.field.id}-count`;
  const control = controlProps(props);
  const described = [control["aria-describedby"], max ? countId : null].filter(Boolean).join(" ") || undefined;
  return (
    <FieldFrame {...props}>
      <textarea
        key={props.field.key}
        {...control}
        aria-describedby={described}
        rows={rows}
        lang={lang}
        defaultValue={start}
        onChange={(event) => setLength(event.currentTarget.value.length)}
        className="control min-h-24 resize-y"
      />
      {max ? <Count id={countId} left={max - length} /> : null}
    </FieldFrame>
  );
}

function Count({ id, left }: { id: string; left: number }) {
  const { t } = useTranslation("ui");
  const text = left < 0 ? t("field.charactersOver", { count: -left }) : t("field.charactersLeft", { count: left });
  const spoken = useSettled(text);
  return (
    <>
      <p id={id} className={`mt-1 text-sm tabular-nums ${left < 0 ? "font-medium text-accent" : "text-ink-soft"}`}>
        {text}
      </p>
      <span role="status" className="sr-only">
        {spoken}
      </span>
    </>
  );
}

/** The value debounced by one second: the count is announced after typing, not at each key. */
function useSettled(value: string): string {
  const [first] = useState(value);
  const [settled, setSettled] = useState("");
  useEffect(() => {
    if (value === first) return;
    const timer = setTimeout(() => setSettled(value), 1000);
    return () => clearTimeout(timer);
  }, [value, first]);
  return settled;
}
