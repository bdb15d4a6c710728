import { Link } from "@remix-run/react";
import { useTranslation } from "~/i18n/use-translation";
import { type Proposal } from "~/domain/taxonomy/list-proposals.server";
import { formatDate, formatPercent } from "~/i18n/format";
import { localePath } from "~/i18n/locale";
import { useLocale } from "~/i18n/use-locale";
import { DescriptionList } from "~/ui/description-list";

/** Who proposed what, and which existing skills it may duplicate. */
export function ProposalFacts({ proposal }: { proposal: Omit<Proposal, "draft" | "labels"> }) {
  const { t } = useTranslation("taxonomy");
  const locale = useLocale();
  return (
    <DescriptionList
      items={[
        ...(proposal.vi === "" ? [] : [{ term: t("skill.nameVi"), detail: <span lang="vi">{proposal.vi}</span> }]),
        ...(proposal.en === "" ? [] : [{ term: t("skill.nameEn"), detail: <span lang="en">{proposal.en}</span> }]),
        { term: t("proposals.by"), detail: `${proposal.by}, ${formatDate(locale, proposal.at.slice(0, 10))}` },
        ...(proposal.note === "" ? [] : [{ term: t("proposals.note"), detail: <p className="whitespace-pre-line">{proposal.note}</p> }]),
        {
          term: t("proposals.near"),
          detail:
            proposal.near.length === 0 ? (
              <span className="text-ink-soft">{t("proposals.nearNone")}</span>
            ) : (
              <ul className="space-y-1">
                {proposal.near.map((skill) => (
                  <li key={skill.id}>
                    <Link className="link" to={localePath(locale, `/admin/skills/${skill.id}`)}>
                      {skill[locale]}
                    </Link>{" "}
                    <span className="text-sm text-ink-soft">
                      {t("proposals.confidence", { percent: formatPercent(locale, skill.confidence) })}
                    </span>
                  </li>
                ))}
              </ul>
            ),
        },
        ...(proposal.status === "open" ? [] : [{ term: t("list.state"), detail: t(`proposalStatus.${proposal.status}`) }]),
        ...(proposal.decisionNote === ""
          ? []
          : [{ term: t("proposals.refuseNote"), detail: <p className="whitespace-pre-line">{proposal.decisionNote}</p> }]),
      ]}
    />
  );
}
