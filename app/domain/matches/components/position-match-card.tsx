import { Link } from "@remix-run/react";
import { type ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";
import { Card } from "~/ui/card";
import { type PositionMatchRow } from "../position-match-page.server";
import { MatchReasons } from "./match-reasons";
import { MatchSummary } from "./match-summary";
import { OwnAdvice } from "./own-advice";

/** One open position for an expert: what, where, until when, how well it fits and why. */
export function PositionMatchCard({ row, action }: { row: PositionMatchRow; action?: ReactNode }) {
  const { t } = useTranslation("recommended");
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  const title = row.title?.text ?? t("untitled");
  return (
    <Card as="li">
      <div className="grid gap-x-8 gap-y-4 md:grid-cols-2">
        <div className="min-w-0">
          <h2 className="text-lg">
            <Link to={localePath(locale, `/positions/${row.id}`)} lang={row.title?.lang} className="link">
              {title}
            </Link>{" "}
            {row.kind === "research_order" ? <Badge tone="primary">{tc("positionKind.research_order")}</Badge> : null}
          </h2>
          {row.institution ? <p lang={row.institution.lang}>{row.institution.text}</p> : null}
          <p className="mt-1 text-sm text-ink-soft">{row.facts.join(" · ")}</p>
          {row.match.bestForm ? (
            <p className="mt-1 text-sm">{t("bestForm", { form: tc(`engagementType.${row.match.bestForm}`) })}</p>
          ) : null}
        </div>
        <MatchSummary match={row.match} />
      </div>
      <OwnAdvice wishes={row.wishes} />
      <div className="mt-3 space-y-2">
        <MatchReasons match={row.match} subject={title} />
        {action}
      </div>
    </Card>
  );
}
