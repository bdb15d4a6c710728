import { type Locale } from "./locale";
import { useI18n } from "./use-translation";

/** The language of the page, fixed for the page's lifetime. */
export function useLocale(): Locale {
  return useI18n().language;
}
