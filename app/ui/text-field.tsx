import { type InputHTMLAttributes } from "react";
import { controlProps, FieldFrame, type FieldProps, startValue, WIDTHS } from "./field";

interface Props extends FieldProps {
  type?: "text" | "email" | "password" | "url" | "tel" | "search";
  width?: keyof typeof WIDTHS;
  /** The language of the text to enter, if it is not the page's. */
  lang?: string;
  autoComplete?: InputHTMLAttributes<HTMLInputElement>["autoComplete"];
  inputMode?: InputHTMLAttributes<HTMLInputElement>["inputMode"];
  spellCheck?: boolean;
}

/** A single-line text field. The server checks the length; typed or pasted text is never cut off. */
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
        className={`control ${WIDTHS[width]}`}
      />
    </FieldFrame>
  );
}
