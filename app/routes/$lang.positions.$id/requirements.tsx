import { useTranslation } from "~/i18n/use-translation";
import { CRITERION_WEIGHTS } from "~/domain/vocabulary/positions";
import { DescriptionList } from "~/ui/description-list";
import { Section, Words } from "./section";
import { type ShownPosition } from "./shown-position";

/** Degree, rank, experience and languages as facts, followed by the criteria for evaluating dossiers. */
export function Requirements({ position }: { position: ShownPosition }) {
  const { t } = useTranslation(["positions", "common"]);
  const { minDegree, minAcademicRank, minYearsExperience, languages, criteria } = position;
  const facts = [
    minDegree ? { term: t("page.degree"), detail: t(`common:degreeLevel.${minDegree}`) } : null,
    minAcademicRank ? { term: t("page.rank"), detail: t(`common:academicRank.${minAcademicRank}`) } : null,
    minYearsExperience === null ? null : { term: t("page.experience"), detail: t("page.experienceYears", { count: minYearsExperience }) },
    languages.length > 0
      ? {
          term: t("page.languages"),
          detail: (
            <ul>
              {languages.map((language) => (
                <li key={language.languageCode}>
                  {language.name}: {t(`common:languageLevel.${language.level}`)} ({t(`necessity.${language.necessity}`).toLocaleLowerCase()}
                  )
                </li>
              ))}
            </ul>
          ),
        }
      : null,
  ].filter((fact) => fact !== null);
  return (
    <>
      <Section title={t("page.requirements")} show={facts.length > 0}>
        <DescriptionList items={facts} />
      </Section>
      <Section title={t("page.criteria")} show={criteria.length > 0}>
        <div className="space-y-5">
          {CRITERION_WEIGHTS.map((weight) => {
            const listed = criteria.filter((criterion) => criterion.weight === weight);
            if (listed.length === 0) return null;
            return (
              <div key={weight}>
                <h3 className="mb-1 font-medium">{t(`page.${weight}`)}</h3>
                <ul className="max-w-prose list-disc space-y-1 pl-5">
                  {listed.map((criterion, index) => (
                    <li key={index}>
                      <Words vi={criterion.vi} en={criterion.en} />
                    </li>
                  ))}
                </ul>
              </div>
            );
          })}
        </div>
      </Section>
    </>
  );
}
