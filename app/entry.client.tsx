import { RemixBrowser } from "@remix-run/react";
import { startTransition, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { createI18n } from "~/i18n/i18n";
import { DEFAULT_LOCALE, isLocale, type Locale } from "~/i18n/locale";

/** Each catalogue is its own chunk: a page loads the messages of its own language only. */
const catalogues: Record<Locale, () => Promise<{ default: Parameters<typeof createI18n>[1] }>> = {
  vi: () => import("~/i18n/messages/vi"),
  en: () => import("~/i18n/messages/en"),
};

async function hydrate() {
  const named = document.documentElement.lang;
  const locale = isLocale(named) ? named : DEFAULT_LOCALE;
  const { default: messages } = await catalogues[locale]();
  const i18n = createI18n(locale, messages);
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <I18nextProvider i18n={i18n}>
          <RemixBrowser />
        </I18nextProvider>
      </StrictMode>,
    );
  });
}

void hydrate();
