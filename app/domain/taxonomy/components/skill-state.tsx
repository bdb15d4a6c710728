import { useTranslation } from "~/i18n/use-translation";
import { Badge } from "~/ui/badge";

/** What there is to know of a skill's state, as words beside its name; nothing for one that is as the files have it. */
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
