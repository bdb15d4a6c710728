import { Link } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { MatchReasons } from "~/domain/matches/components/match-reasons";
import { MatchSummary } from "~/domain/matches/components/match-summary";
import { OwnAdvice } from "~/domain/matches/components/own-advice";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { Notice } from "~/ui/notice";
import { type ShownOwnMatch } from "./own-match.server";

/** For an expert who reads a position: their own match, the reasons, and what to add. */
export function OwnMatch({ match, title }: { match: ShownOwnMatch; title: string }) {
  const { t } = useTranslation("recommended");
  const locale = useLocale();
  return (
    <section aria-labelledby="own-match" className="mb-10 rounded border border-line bg-surface p-5">
      <h2 id="own-match" className="mb-3 text-lg font-semibold">
        {t("own.title")}
      </h2>
      {match.published ? null : <p className="mb-3 text-sm text-ink-soft">{t("own.unpublished")}</p>}
      {match.youBlocked ? (
        <p>{t("own.youBlocked")}</p>
      ) : (
        <>
          {match.blocks.length > 0 ? (
            <Notice tone="warning" standing title={t("own.blocked")}>
              <ul>
                {match.blocks.map((block) => (
                  <li key={block}>{block}</li>
                ))}
              </ul>
            </Notice>
          ) : (
            <MatchSummary match={match.match} />
          )}
          <OwnAdvice wishes={match.wishes} raises={match.match.raises} />
          {match.blocks.length > 0 ? null : (
            <div className="mt-4">
              <MatchReasons match={match.match} subject={title} />
            </div>
          )}
          <p className="mt-4 text-sm text-ink-soft">{t("own.version", { version: match.version })}</p>
        </>
      )}
      <p data-print="hide" className="mt-3 flex flex-wrap gap-x-5">
        <Link to={localePath(locale, "/recommended")} className="link inline-flex min-h-11 items-center">
          {t("own.all")}
        </Link>
        <Link to={localePath(locale, "/profile")} className="link inline-flex min-h-11 items-center">
          {t("own.edit")}
        </Link>
      </p>
    </section>
  );
}
