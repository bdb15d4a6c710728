import { useTranslation } from "~/i18n/use-translation";
import { NECESSITIES } from "~/domain/vocabulary/positions";
import { useLocale } from "~/i18n/use-locale";
import { Section } from "./section";
import { type ShownPosition } from "./shown-position";

/** Skills grouped by importance, then fields, technologies and subjects in the institution's own words. */
export function Skills({ position }: { position: ShownPosition }) {
  const { t } = useTranslation(["positions", "common"]);
  const locale = useLocale();
  const subjects = locale === "vi" ? [position.subjectsVi, position.subjectsEn] : [position.subjectsEn, position.subjectsVi];
  const own = subjects.find((list) => list.length > 0) ?? [];
  const ownLang = own === position.subjectsVi ? "vi" : "en";
  return (
    <>
      <Section title={t("page.skills")} show={position.skills.length > 0}>
        <div className="space-y-5">
          {NECESSITIES.map((necessity) => {
            const asked = position.skills.filter((skill) => skill.necessity === necessity);
            if (asked.length === 0) return null;
            return (
              <div key={necessity}>
                <h3 className="mb-1 font-medium">{t(`page.${necessity}`)}</h3>
                <ul className="divide-y divide-line border-y border-line">
                  {asked.map((skill) => (
                    <li key={skill.skillId} className="flex flex-wrap justify-between gap-x-6 py-2">
                      <span className="font-medium">{skill.label}</span>
                      <span className="text-sm text-ink-soft">
                        {t("page.levelAtLeast", {
                          level: skill.minLevel,
                          words: t(`common:skillLevel.${skill.minLevel as 1}`).toLocaleLowerCase(locale),
                        })}
                      </span>
                    </li>
                  ))}
                </ul>
              </div>
            );
          })}
        </div>
      </Section>
      <Names title={t("page.fields")} names={position.fields} />
      <Names title={t("page.technologies")} names={position.technologies} />
      <Names title={t("page.subjects")} names={own} lang={ownLang} />
    </>
  );
}

function Names({ title, names, lang }: { title: string; names: readonly string[]; lang?: string }) {
  return (
    <Section title={title} show={names.length > 0}>
      <ul lang={lang} className="flex flex-wrap gap-2">
        {names.map((name) => (
          <li key={name} className="rounded border border-line bg-surface px-2.5 py-1">
            {name}
          </li>
        ))}
      </ul>
    </Section>
  );
}
