import { Link } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { formatNumber } from "~/i18n/format";
import { useLocale } from "~/i18n/use-locale";

/** A number that leads to the cases behind it. A zero has none; `to` null: a stored number, which leads nowhere. */
export function CountLink({
  value,
  to,
  what,
}: {
  value: number;
  to: string | null;
  /** What is counted, for those who hear the link alone. */ what: string;
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
