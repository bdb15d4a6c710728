import { useTranslation } from "~/i18n/use-translation";
import { formatDate } from "~/i18n/format";
import { useLocale } from "~/i18n/use-locale";
import { Badge } from "~/ui/badge";
import { type ShowingEntry } from "~/domain/skills/evidence";

type Evident = { verifiedOn: string | null; shownBy: readonly Pick<ShowingEntry, "kind">[] };

/** The evidence for a skill in one line: a coordinator's check, the works and posts that show it, or only the expert's own statement. */
export function EvidenceLine({ skill }: { skill: Evident }) {
  const words = useEvidenceWords();
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <CheckBadge verifiedOn={skill.verifiedOn} />
      <span>{words(skill)}</span>
    </p>
  );
}

export function CheckBadge({ verifiedOn }: { verifiedOn: string | null }) {
  const { t } = useTranslation("experts");
  const locale = useLocale();
  return verifiedOn ? <Badge tone="verified">{t("evidence.verifiedOn", { date: formatDate(locale, verifiedOn) })}</Badge> : null;
}

/** "2 publications, 1 post"; or a note that the skill is only self-declared when nothing shows or confirms it. */
export function useEvidenceWords(): (skill: Evident) => string {
  const { t } = useTranslation("experts");
  return ({ verifiedOn, shownBy }) => {
    const counted = (["publication", "patent", "post"] as const).flatMap((kind) => {
      const count = shownBy.filter((entry) => entry.kind === kind).length;
      return count === 0 ? [] : [t(`evidence.${kind}`, { count })];
    });
    if (counted.length > 0) return counted.join(", ");
    return verifiedOn ? "" : t("evidence.stated");
  };
}
