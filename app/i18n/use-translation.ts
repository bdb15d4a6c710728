import { createContext, useContext } from "react";
import { typed, type FlatNamespace, type I18n, type TFunction } from "./i18n";

/** The messages of the page's language, provided by entry.server.tsx and entry.client.tsx. */
export const I18nContext = createContext<I18n | null>(null);

export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (i18n === null) throw new Error("A component that shows messages stands outside I18nContext.");
  return i18n;
}

/** The message function `t` of the page's language: bare keys belong to the (first) namespace, `other:key` to any other. */
export function useTranslation<const Ns extends FlatNamespace | readonly [FlatNamespace, ...FlatNamespace[]] = "common">(
  namespaces?: Ns,
): { t: TFunction<Ns> } {
  const [first = "common"] = [namespaces ?? "common"].flat() as string[];
  return { t: typed(useI18n().translator(first)) };
}
