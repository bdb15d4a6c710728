import { X } from "lucide-react";
import { type ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { Button } from "./button";

export interface Token {
  id: string;
  label: string;
  detail?: ReactNode;
  lang?: string;
}

/**
 * The items chosen so far. Each remove button is a submit button of the surrounding form and sends `name` with
 * `valueFor(token)`: it works without JavaScript, and the list is kept only on the server.
 */
export function TokenList({
  label,
  tokens,
  name,
  valueFor,
}: {
  label: string;
  tokens: readonly Token[];
  name: string;
  valueFor: (token: Token) => string;
}) {
  const { t } = useTranslation("ui");
  if (tokens.length === 0) return null;
  return (
    <ul aria-label={label} className="flex flex-wrap gap-2">
      {tokens.map((token) => (
        <li key={token.id} className="inline-flex max-w-full items-center rounded border border-line bg-surface">
          <span className="min-w-0 py-1.5 pl-3">
            <span lang={token.lang}>{token.label}</span>
            {token.detail ? <span className="ml-2 text-sm text-ink-soft">{token.detail}</span> : null}
          </span>
          <Button
            variant="plain"
            icon={<X aria-hidden="true" className="size-4" />}
            name={name}
            value={valueFor(token)}
            formNoValidate
            aria-label={t("tokens.remove", { label: token.label })}
            className="flex size-9 shrink-0 items-center justify-center rounded text-ink-soft hover:text-accent pointer-coarse:size-11"
          />
        </li>
      ))}
    </ul>
  );
}
