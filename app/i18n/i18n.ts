import { createInstance, type FlatNamespace, type i18n as I18n, type InitOptions, type ParseKeys, type TFunction } from "i18next";
import { initReactI18next } from "react-i18next/initReactI18next";
import { type Locale } from "./locale";

type Namespaces = readonly ["common", ...FlatNamespace[]];

/** A message function that knows every namespace: `t("positions:title")`; bare keys are of `common`. */
export type Translator = TFunction<Namespaces>;

/** A message of any namespace by its whole key, `positions:title`. */
export type MessageKey = ParseKeys<Namespaces>;

/** All namespaces of one language, as the files in `messages/<locale>.ts` assemble them. */
export type Messages = Record<string, Record<string, unknown>>;

/**
 * An i18next instance for one language, ready at once. A page has one language for its whole life
 * (changing it loads the other page), so an instance never changes language and may be shared by requests.
 */
export function createI18n(locale: Locale, messages: Messages): I18n {
  const instance = createInstance();
  const options: InitOptions = {
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: messages } as InitOptions["resources"],
    defaultNS: "common",
    initImmediate: false,
    interpolation: { escapeValue: false }, // React escapes; mails and files escape for their own format.
    returnNull: false,
    react: { useSuspense: false },
  };
  void instance.use(initReactI18next).init(options);
  return instance;
}
