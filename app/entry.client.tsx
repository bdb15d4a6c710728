import { RemixBrowser } from "@remix-run/react";
import { startTransition, StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { createI18n } from "~/i18n/i18n";
import { DEFAULT_LOCALE, isLocale } from "~/i18n/locale";
import { receivePageMessages } from "~/i18n/page-messages";
import { I18nContext } from "~/i18n/use-translation";
import { BrandContext, type PageBrand } from "~/ui/brand";

async function hydrate() {
  const { lang: named, dataset } = document.documentElement;
  const locale = isLocale(named) ? named : DEFAULT_LOCALE;
  const brand = JSON.parse(dataset.brand ?? "{}") as PageBrand;
  const i18n = createI18n(locale, {}, (key) => console.error(`No message for ${key}`), { brand: brand.name });
  if (import.meta.env.DEV) i18n.add((await import("~/i18n/all-messages")).allMessages[locale]);
  else receivePageMessages(i18n);
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <I18nContext.Provider value={i18n}>
          <BrandContext.Provider value={brand}>
            <RemixBrowser />
          </BrandContext.Provider>
        </I18nContext.Provider>
      </StrictMode>,
    );
  });
}

void hydrate();
