import { useTranslation } from "react-i18next";
import { type FoundSkill } from "~/domain/search/found-skills";
import { Highlight } from "~/ui/highlight";

/** A hit's skills; one that was found by another of its names says which. */
export function FoundSkillList({ skills, more }: { skills: readonly FoundSkill[]; more: number }) {
  const { t } = useTranslation("search");
  return (
    <ul className="space-y-0.5 text-left text-sm">
      {skills.map((skill) => (
        <li key={skill.id}>
          <Highlight segments={skill.label} />
          {skill.level > 0 ? <span className="whitespace-nowrap text-ink-soft"> · {t("result.level", { level: skill.level })}</span> : null}
          {skill.also ? (
            <span className="block text-ink-soft">{t("result.also", { name: skill.also.map((segment) => segment.text).join("") })}</span>
          ) : null}
        </li>
      ))}
      {more > 0 ? <li className="text-ink-soft">{t("result.moreSkills", { count: more })}</li> : null}
    </ul>
  );
}
