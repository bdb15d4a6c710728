import { useTranslation } from "~/i18n/use-translation";
import { type OwnProposal } from "~/domain/taxonomy/list-own-proposals.server";
import { formatDate } from "~/i18n/format";
import { pickText } from "~/i18n/text";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";

const TONES = { open: "neutral", accepted: "success", refused: "warning" } as const;

/** The reader's own proposals and the answers to them. */
export function OwnProposals({ proposals }: { proposals: OwnProposal[] }) {
  const { t } = useTranslation("taxonomy");
  const locale = useLocale();
  return (
    <section aria-labelledby="own" className="mt-12">
      <h2 id="own" className="text-xl font-semibold">
        {t("propose.own")}
      </h2>
      {proposals.length === 0 ? <p className="mt-3 text-ink-soft">{t("propose.ownNone")}</p> : null}
      <ul className="mt-3 divide-y divide-line border-y border-line empty:hidden">
        {proposals.map((proposal) => {
          const name = pickText(locale, proposal);
          return (
            <li key={proposal.id} className="py-3">
              <p className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
                <span className="font-medium" lang={name?.lang}>
                  {name?.text}
                </span>
                <Badge tone={TONES[proposal.status]}>{t(`proposalStatus.${proposal.status}`)}</Badge>
              </p>
              <p className="text-sm text-ink-soft tabular-nums">
                {t("propose.on", { date: formatDate(locale, proposal.at.slice(0, 10)) })}
              </p>
              {proposal.skill ? <p className="mt-1">{t("propose.found", { name: proposal.skill[locale] })}</p> : null}
              {proposal.decisionNote ? (
                <p className="mt-1 whitespace-pre-line">{t("propose.answer", { note: proposal.decisionNote })}</p>
              ) : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
