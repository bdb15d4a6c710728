import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { MatchReasons } from "~/domain/matches/components/match-reasons";
import { MatchSummary } from "~/domain/matches/components/match-summary";
import { formatDate } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { type RecommendedRow } from "./route";

/** One open position for the expert: what, where, until when, how well it fits and why. */
export function RecommendedCard({ row }: { row: RecommendedRow }) {
  const { t } = useTranslation("matches");
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  const facts = [
    row.province,
    row.remotePossible ? t("positions.remote") : null,
    row.deadline ? t("positions.deadline", { date: formatDate(locale, row.deadline) }) : null,
  ].filter(Boolean);
  return (
    <Card as="li">
      <div className="grid gap-x-8 gap-y-4 md:grid-cols-2">
        <div className="min-w-0">
          <h2 className="text-lg">
            <Link to={localePath(locale, `/positions/${row.id}`)} lang={row.title?.lang} className="link">{row.title?.text ?? t("untitled")}</Link>{" "}
            {row.kind === "research_order" ? <Badge tone="primary">{tc("positionKind.research_order")}</Badge> : null}
          </h2>
          {row.institution ? <p lang={row.institution.lang}>{row.institution.text}</p> : null}
          <p className="mt-1 text-sm text-ink-soft">{facts.join(" · ")}</p>
          {row.match.bestForm ? <p className="mt-1 text-sm">{t("bestForm", { form: tc(`engagementType.${row.match.bestForm}`) })}</p> : null}
        </div>
        <MatchSummary match={row.match} />
      </div>
      <div className="mt-3">
        <MatchReasons match={row.match} subject={row.title?.text ?? ""} />
      </div>
    </Card>
  );
}
