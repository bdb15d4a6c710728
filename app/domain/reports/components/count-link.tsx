import { Link } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { formatNumber } from "~/i18n/format";
import { useLocale } from "~/i18n/use-locale";

/** A number that links to the cases behind it. A zero has no link; `to` null: a stored number, which has no link either. */
export function CountLink({
  value,
  to,
  what,
}: {
  value: number;
  to: string | null;
  /** What is counted, for screen-reader users who hear the link out of context. */ what: string;
}) {
  const { t } = useTranslation("reports");
  const locale = useLocale();
  const shown = formatNumber(locale, value);
  if (value === 0 || to === null) return <span className="tabular-nums">{shown}</span>;
  return (
    <Link to={to} className="link tabular-nums" aria-label={t("figureOfCases", { count: value, what })}>
      {shown}
    </Link>
  );
}
