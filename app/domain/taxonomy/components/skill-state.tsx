import { useTranslation } from "~/i18n/use-translation";
import { Badge } from "~/ui/badge";

/** The state of a skill as text beside its name; empty for a skill that equals the data files. */
export function SkillState({ skill }: { skill: { retired: boolean; mergedInto: string | null; edited: boolean; proposed: boolean } }) {
  const { t } = useTranslation("taxonomy");
  return (
    <span className="inline-flex flex-wrap gap-1.5">
      {skill.mergedInto === null ? null : <Badge>{t("mergedInto", { name: skill.mergedInto })}</Badge>}
      {skill.retired && skill.mergedInto === null ? <Badge tone="warning">{t("state.retired")}</Badge> : null}
      {skill.proposed && !skill.retired ? <Badge tone="success">{t("state.proposed")}</Badge> : null}
      {skill.edited && !skill.proposed && !skill.retired ? <Badge tone="primary">{t("state.edited")}</Badge> : null}
    </span>
  );
}
