import { Link } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";

/** Links from a skill search to the form that proposes a missing skill; `from` is the page to return to, `text` the typed text. */
export function ProposeLink({ text, from }: { text: string; from: string }) {
  const { t } = useTranslation("taxonomy");
  const locale = useLocale();
  const to = `${localePath(locale, "/skills/propose")}?${new URLSearchParams({ ...(text === "" ? {} : { q: text }), from })}`;
  return (
    <Link className="link inline-flex min-h-11 items-center" to={to}>
      {text === "" ? t("propose.link") : t("propose.linkNamed", { name: text })}
    </Link>
  );
}

/** The same link as a plain line below a list of skills; it works without JavaScript too. */
export function ProposeLine({ from }: { from: string }) {
  const { t } = useTranslation("taxonomy");
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-sm text-ink-soft">
      {t("propose.missing")} <ProposeLink text="" from={from} />
    </p>
  );
}
