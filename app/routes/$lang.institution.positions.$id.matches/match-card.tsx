import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { MatchReasons } from "~/domain/matches/components/match-reasons";
import { MatchSummary } from "~/domain/matches/components/match-summary";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { type MatchRow } from "./route";

/** One expert of the ranking: who, where, in which form, how well and why. */
export function MatchCard({ row }: { row: MatchRow }) {
  const { t: tc } = useTranslation("common");
  const { t } = useTranslation("matches");
  const locale = useLocale();
  return (
    <Card as="li">
      <div className="grid gap-x-8 gap-y-4 md:grid-cols-2">
        <div className="min-w-0">
          <h2 className="flex flex-wrap items-baseline gap-x-2 text-lg">
            <Link to={localePath(locale, `/experts/${row.id}`)} lang="vi" className="link">{row.fullName}</Link>
            {row.verified ? <Badge tone="verified">{tc("word.verified")}</Badge> : null}
          </h2>
          {row.headline ? <p lang={row.headline.lang}>{row.headline.text}</p> : null}
          <p className="mt-1 text-sm text-ink-soft">{row.place}</p>
          {row.match.bestForm ? (
            <p className="mt-1 text-sm">{t("bestForm", { form: tc(`engagementType.${row.match.bestForm}`) })}</p>
          ) : null}
        </div>
        <MatchSummary match={row.match} />
      </div>
      <div className="mt-3">
        <MatchReasons match={row.match} subject={row.fullName} />
      </div>
    </Card>
  );
}
