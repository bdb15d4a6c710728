import { useFetcher } from "@remix-run/react";
import { type KeyboardEvent, type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { controlProps, FieldFrame, type FieldProps, startValue } from "./field";

export interface ComboOption {
  id: string;
  label: string;
  /** A second line, such as the label in the other language or the broader group. */
  hint?: string;
  lang?: string;
}

interface Props extends FieldProps {
  /**
   * Name of the field with the typed text. The main field sends the id of the chosen option, or nothing when text was
   * only typed. Without JavaScript nothing is ever chosen, and the server resolves the text.
   */
  textName: string;
  initialText?: string;
  /** Address of a resource route that returns `{ options: ComboOption[] }` for the typed text; null when it cannot for now. */
  load: (query: string) => string;
  /** Shown below the field when no option matches the typed text, until the text changes: what else the reader can do. */
  whenNone?: (text: string) => ReactNode;
}

/** Debounce in milliseconds before suggestions are fetched. */
const REST = 150;

/**
 * A text field with suggestions from the server, following the ARIA combobox pattern: arrow keys move, Enter selects,
 * Escape closes, the number of suggestions is announced. Give it a new `key` to reset it.
 */
export function ComboboxField({ textName, initialText = "", load, whenNone, ...props }: Props) {
  const { field } = props;
  const { t } = useTranslation("ui");
  const [text, setText] = useState(initialText);
  const [chosen, setChosen] = useState(startValue(field) ?? "");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const fetcher = useFetcher<{ options: ComboOption[] | null }>();
  const asked = useSettled(open ? text.trim() : "");
  const address = asked === "" ? null : load(asked);
  const ask = fetcher.load;
  useEffect(() => {
    if (address !== null) ask(address);
  }, [address, ask]);

  const options = text.trim() === "" ? [] : (fetcher.data?.options ?? []);
  const waiting = fetcher.state !== "idle" || asked !== text.trim();
  const answered = !waiting && fetcher.data?.options !== null;
  const shown = open && text.trim() !== "" && (options.length > 0 || answered);
  const listId = `${field.id}-list`;
  const none = shown && options.length === 0 ? text.trim() : null;
  // Stays when the field loses focus, because leaving the field is how the reader gets to this element.
  const [lastNone, setLastNone] = useState<string | null>(null);
  useEffect(() => {
    if (none !== null) setLastNone(none);
  }, [none]);

  function take(option: ComboOption) {
    setText(option.label);
    setChosen(option.id);
    setOpen(false);
    setActive(-1);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    // While an input method composes text (Vietnamese typing included), it handles the keys.
    if (event.nativeEvent.isComposing) return;
    const option = options[active];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (options.length > 0)
        setActive((index) => (index === -1 && step === -1 ? options.length - 1 : (index + step + options.length) % options.length));
    } else if (event.key === "Enter" && shown && option) {
      event.preventDefault();
      take(option);
    } else if (event.key === "Escape" && shown) {
      event.preventDefault();
      setOpen(false);
      setActive(-1);
    }
  }

  return (
    <FieldFrame {...props}>
      <input type="hidden" name={field.name} value={chosen} />
      <div className="relative">
        <input
          {...controlProps(props)}
          name={textName}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={listId}
          aria-activedescendant={shown && active >= 0 ? `${listId}-${active}` : undefined}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setChosen("");
            setOpen(true);
            setActive(-1);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
          className="control"
        />
        <ul
          id={listId}
          role="listbox"
          aria-labelledby={`${field.id}-label`}
          hidden={!shown || options.length === 0}
          className="absolute inset-x-0 top-full z-30 mt-1 max-h-80 overflow-y-auto rounded border border-field bg-surface p-1 shadow-overlay"
        >
          {options.map((option, index) => (
            // Keys are handled on the input, which keeps the focus: options never receive focus.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <li
              key={option.id}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(option)}
              className="flex min-h-11 cursor-pointer flex-col justify-center rounded px-3 py-1.5 hover:bg-sunken aria-selected:bg-primary-soft"
            >
              <span lang={option.lang}>{option.label}</span>
              {option.hint ? <span className="text-sm text-ink-soft">{option.hint}</span> : null}
            </li>
          ))}
        </ul>
      </div>
      <p role="status" className={shown && options.length === 0 ? "mt-1 text-sm text-ink-soft" : "sr-only"}>
        {!open || text.trim() === ""
          ? ""
          : waiting
            ? t("combobox.loading")
            : options.length === 0
              ? answered && t("combobox.none")
              : t("combobox.count", { count: options.length })}
      </p>
      {whenNone && lastNone !== null && lastNone === text.trim() && chosen === "" ? (
        // Keep the focus in the field while this content is pressed. A blur collapses the line above, which would
        // move the pressed target before the mouse button is released and lose the click.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
        <div className="mt-1" onMouseDown={(event) => event.preventDefault()}>
          {whenNone(lastNone)}
        </div>
      ) : null}
    </FieldFrame>
  );
}

/** The text, debounced. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), REST);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
