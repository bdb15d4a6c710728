import { Link } from "@remix-run/react";
import { type ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { type EngagementType } from "~/domain/vocabulary/people";
import { type Channel } from "~/domain/cases/model";
import { formatDate, formatNumber } from "~/i18n/format";
import { type Locale, localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { DescriptionList } from "~/ui/description-list";

type Picked = { text: string; lang: Locale };

export type FactsData = {
  expert: { id: string; name: string; mayOpen: boolean } | null;
  position: { id: string; title: Picked | null };
  institution: Picked | null;
  engagementType: EngagementType;
  channel: Channel;
  nominator: string | null;
  beganOn: string;
  matchScore: number | null;
  others: number | null;
};

/** The facts of a case, shown beside its main content. */
export function Facts({ facts }: { facts: FactsData }) {
  const { t } = useTranslation("cases");
  const { t: ti } = useTranslation("caseCodes");
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  const { expert, position, institution } = facts;
  const items: { term: string; detail: ReactNode }[] = [
    ...(expert
      ? [
          {
            term: t("facts.expert"),
            detail: expert.mayOpen ? (
              <Link to={localePath(locale, `/experts/${expert.id}`)} className="link">
                {expert.name}
              </Link>
            ) : (
              expert.name
            ),
          },
        ]
      : []),
    {
      term: t("facts.position"),
      detail: (
        <Link to={localePath(locale, `/positions/${position.id}`)} lang={position.title?.lang} className="link">
          {position.title?.text ?? t("frame.untitled")}
        </Link>
      ),
    },
    { term: t("facts.institution"), detail: <span lang={institution?.lang}>{institution?.text}</span> },
    { term: t("facts.form"), detail: tc(`engagementType.${facts.engagementType}`) },
    { term: t("facts.channel"), detail: ti(`channel.${facts.channel}`) },
    ...(facts.nominator ? [{ term: t("facts.nominator"), detail: facts.nominator }] : []),
    { term: t("facts.began"), detail: formatDate(locale, facts.beganOn) },
    ...(facts.matchScore === null ? [] : [{ term: t("facts.score"), detail: `${formatNumber(locale, facts.matchScore)}/100` }]),
    ...(facts.others === null || facts.others === 0
      ? []
      : [
          {
            term: t("facts.others"),
            detail: (
              <Link to={`${localePath(locale, "/cases")}?view=open&position=${position.id}`} className="link">
                {t("facts.othersCount", { count: facts.others })}
              </Link>
            ),
          },
        ]),
  ];
  return (
    <section aria-labelledby="facts">
      <h2 id="facts" className="mb-3 text-lg font-semibold">
        {t("facts.title")}
      </h2>
      <DescriptionList stacked items={items} />
    </section>
  );
}
