import { Link } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { StartLink } from "~/domain/cases/components/start-link";
import { MatchReasons } from "~/domain/matches/components/match-reasons";
import { MatchSummary } from "~/domain/matches/components/match-summary";
import { matchProfilePath } from "~/domain/matches/match-origin";
import { ShortlistLink } from "~/domain/shortlists/components/shortlist-link";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { type MatchRow } from "./page-data";
import { type RowProps } from "./results";
import { Move, PickBox } from "./row-parts";

/** One expert of the ranking: name, place, form of work, score and reasons. */
export function MatchCard({ row, page, base, picked, onPick }: RowProps & { row: MatchRow }) {
  const { t: tc } = useTranslation("common");
  const { t } = useTranslation("matches");
  const locale = useLocale();
  const facts = [
    row.match.bestForm ? tc(`engagementType.${row.match.bestForm}`) : null,
    row.freeNow ? t("freeNow") : row.freeFrom ? t("freeFrom", { date: row.freeFrom }) : null,
  ].filter(Boolean);
  return (
    <Card as="li" long>
      <div className="grid gap-x-8 gap-y-4 md:grid-cols-2">
        <div className="min-w-0">
          <h3 className="flex flex-wrap items-baseline gap-x-2 text-lg">
            <Link to={localePath(locale, matchProfilePath(row.id, page.position.id, page.address))} lang="vi" className="link">
              {row.fullName}
            </Link>
            {row.verified ? <Badge tone="verified">{tc("word.verified")}</Badge> : null}
            <Move move={row.move} />
          </h3>
          {row.headline ? <p lang={row.headline.lang}>{row.headline.text}</p> : null}
          <p className="mt-1 text-sm text-ink-soft">{row.place}</p>
          <p className="mt-1 text-sm">{facts.join(" · ")}</p>
        </div>
        <MatchSummary match={row.match} />
      </div>
      <div className="mt-3">
        <MatchReasons match={row.match} subject={row.fullName} />
      </div>
      <div data-print="hide" className="mt-1 flex flex-wrap items-center gap-x-6">
        <Link
          to={`${base}/matches/${row.id}${page.address === "" ? "" : `?${page.address}`}`}
          className="link inline-flex min-h-9 items-center text-sm pointer-coarse:min-h-11"
        >
          {t("explain.link")}
          <span className="sr-only"> {row.fullName}</span>
        </Link>
        <PickBox row={row} picked={picked} onPick={onPick} />
        {page.begin ? <StartLink what={page.begin} expertId={row.id} positionId={page.position.id} about={row.fullName} /> : null}
        {page.begin ? <ShortlistLink expertId={row.id} positionId={page.position.id} about={row.fullName} variant="quiet" /> : null}
      </div>
    </Card>
  );
}
