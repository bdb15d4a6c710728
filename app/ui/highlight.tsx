import { type ReactNode } from "react";
import { useLocale } from "~/i18n/use-locale";

/** Text with its search matches marked: pieces in turn plain and matched. They are text, never markup. */
export function Highlight({ pieces, lang }: { pieces: readonly string[]; lang?: string }): ReactNode {
  const locale = useLocale();
  const marked = pieces.map((piece, index) => (index % 2 === 0 ? piece : <mark key={index}>{piece}</mark>));
  return lang === undefined || lang === locale ? marked : <span lang={lang}>{marked}</span>;
}
