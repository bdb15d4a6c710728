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
    <ul className="space-y-0.5 text-left text-sm max-md:w-3/5 max-md:shrink-0">
      {skills.map((skill) => (
        <li key={skill.id} className="flex items-baseline gap-2">
          <span className="flex w-8 shrink-0 -translate-y-px">
            {skill.level > 0 ? <LevelPips level={skill.level} label={t("result.level", { level: skill.level })} /> : null}
          </span>
          <span>
            <Highlight segments={skill.label} />
            {skill.also ? (
              <span className="block text-ink-soft">
                {before}
                <Highlight segments={skill.also} />
                {after}
              </span>
            ) : null}
          </span>
        </li>
      ))}
      {more > 0 ? <li className="pl-10 text-ink-soft">{t("result.moreSkills", { count: more })}</li> : null}
    </ul>
  );
}
