import { useFetcher, useLocation, useRouteLoaderData } from "@remix-run/react";
import { Contrast } from "lucide-react";
import { useTranslation } from "~/i18n/use-translation";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Menu } from "./menu";
import { type Theme, THEMES } from "./theme";

/** Light, dark or system theme. These are real submit buttons, so the choice also works without JavaScript. */
export function ThemeSwitch({ inline = false }: { inline?: boolean }) {
  const { t } = useTranslation("ui");
  const locale = useLocale();
  const { pathname, search } = useLocation();
  const fetcher = useFetcher();
  const root = useRouteLoaderData("root") as { theme?: Theme } | undefined;
  const current = root?.theme ?? "system";
  const choices = (
    <fetcher.Form method="post" action={localePath(locale, "/theme")} aria-label={t("header.theme")} className="flex flex-col">
      <input type="hidden" name="returnTo" value={pathname + search} />
      {THEMES.map((theme) => (
        <button
          key={theme}
          name="theme"
          value={theme}
          aria-pressed={theme === current}
          className="menu-item text-left aria-pressed:font-semibold aria-pressed:text-primary"
        >
          {t(`theme.${theme}`)}
        </button>
      ))}
    </fetcher.Form>
  );
  if (inline) return choices;
  return (
    <Menu
      summaryClass="min-w-11 justify-center"
      panelClass="w-44"
      summary={
        <>
          <Contrast aria-hidden="true" className="size-5" />
          <span className="sr-only">{t("header.theme")}</span>
        </>
      }
    >
      {choices}
    </Menu>
  );
}
