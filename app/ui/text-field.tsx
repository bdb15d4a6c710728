import { type InputHTMLAttributes } from "react";
import { CONTROL, controlProps, FieldFrame, type FieldProps, startValue, WIDTHS } from "./field";

interface Props extends FieldProps {
  type?: "text" | "email" | "password" | "url" | "tel" | "search";
  width?: keyof typeof WIDTHS;
  /** The language to be written, where the page's own is not meant. */
  lang?: string;
  autoComplete?: InputHTMLAttributes<HTMLInputElement>["autoComplete"];
  inputMode?: InputHTMLAttributes<HTMLInputElement>["inputMode"];
  spellCheck?: boolean;
}

/** One line of text. Length is checked by the server, never cut off while typing or pasting. */
export function TextField({ type = "text", width = "full", lang, autoComplete, inputMode, spellCheck, ...props }: Props) {
  return (
    <FieldFrame {...props}>
      <input
        key={props.field.key}
        {...controlProps(props)}
        type={type}
        lang={lang}
        autoComplete={autoComplete}
        inputMode={inputMode}
        spellCheck={spellCheck ?? (type === "text" ? undefined : false)}
        defaultValue={type === "password" ? undefined : startValue(props.field)}
        className={`${CONTROL} ${WIDTHS[width]}`}
      />
    </FieldFrame>
  );
}
