import { useTranslation } from "~/i18n/use-translation";
import { type FoundSkill } from "~/domain/search/found-skills";
import { Highlight } from "~/ui/highlight";
import { LevelPips } from "~/ui/level-pips";

/** A hit's skills; one that matched by another of its names shows that name. */
export function FoundSkillList({ skills, more }: { skills: readonly FoundSkill[]; more: number }) {
  const { t } = useTranslation("search");
  // The sentence is split around the name, because a string cannot carry the highlighting.
  const [before, after] = t("result.also", { name: "\n" }).split("\n");
  return (
    <ul className="skill-lines">
      {skills.map((skill) => (
        <li key={skill.id}>
          {skill.level > 0 ? <LevelPips level={skill.level} label={t("result.level", { level: skill.level })} /> : null}
          <span>
            <Highlight pieces={skill.label} />
            {skill.also ? (
              <span className="block text-ink-soft">
                {before}
                <Highlight pieces={skill.also} />
                {after}
              </span>
            ) : null}
          </span>
        </li>
      ))}
      {more > 0 ? (
        <li>
          <span className="text-ink-soft">{t("result.moreSkills", { count: more })}</span>
        </li>
      ) : null}
    </ul>
  );
}
