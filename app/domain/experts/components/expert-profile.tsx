import { type ReactNode } from "react";
import { useTranslation } from "~/i18n/use-translation";
import { formatDate } from "~/i18n/format";
import { pickText } from "~/i18n/text";
import { useLocale } from "~/i18n/use-locale";
import { timeZonePlace } from "~/i18n/time-zone";
import { Avatar } from "~/ui/avatar";
import { Badge } from "~/ui/badge";
import { type LabelledExpert } from "../label-expert-view";
import { AvailabilityTable } from "./availability-table";
import { AvailabilityTimeline } from "./availability-timeline";
import { Career } from "./career";
import { Section } from "./section";
import { SkillTable } from "./skill-table";

type Props = {
  expert: LabelledExpert;
  today: string;
  actions?: ReactNode;
  /** The reader's actions on the skills. */
  belowSkills?: ReactNode;
};

/**
 * A profile as a given reader sees it; also the owner's preview. Prints as a document. It renders only the view that
 * `privacy` produced.
 */
export function ExpertProfile({ expert, today, actions, belowSkills }: Props) {
  const { t } = useTranslation("experts");
  const { t: tc } = useTranslation("common");
  const locale = useLocale();
  const headline = pickText(locale, { vi: expert.headlineVi, en: expert.headlineEn });
  const biography = pickText(locale, { vi: expert.biographyVi, en: expert.biographyEn });
  const place = [expert.city, expert.country].filter(Boolean).join(", ");
  return (
    <article className="space-y-10">
      <header className="flex flex-col gap-5 border-b border-line pb-8 sm:flex-row">
        <span data-print="hide">
          <Avatar name={expert.fullName} size="large" />
        </span>
        <div className="min-w-0 flex-1">
          <h1 className="text-2xl font-semibold tracking-tight md:text-3xl">
            {expert.academicRank ? `${t(`rankShort.${expert.academicRank}`)} ${expert.fullName}` : expert.fullName}
          </h1>
          {headline ? (
            <p lang={headline.lang} className="mt-1 text-lg">
              {headline.text}
            </p>
          ) : null}
          <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-ink-soft">
            {expert.verified ? <Badge tone="verified">{tc("word.verified")}</Badge> : null}
            {place ? <span>{place}</span> : null}
            {expert.timeZone ? <span>{t("timeZone", { zone: timeZonePlace(expert.timeZone) })}</span> : null}
          </p>
          {actions ? (
            <div data-print="hide" className="mt-5 flex flex-wrap gap-3">
              {actions}
            </div>
          ) : null}
        </div>
      </header>

      <Section title={t("availability.title")}>
        {expert.availability.length === 0 ? (
          <p className="text-ink-soft">{t("availability.none")}</p>
        ) : (
          <>
            <AvailabilityTimeline availability={expert.availability} today={today} />
            <AvailabilityTable availability={expert.availability} />
            {expert.availabilityConfirmedOn ? (
              <p className="mt-3 text-sm text-ink-soft">
                {t("availability.confirmedOn", { date: formatDate(locale, expert.availabilityConfirmedOn) })}
              </p>
            ) : null}
          </>
        )}
      </Section>

      {expert.skills.length > 0 ? (
        <Section title={t("skills.title")}>
          <SkillTable skills={expert.skills} />
          {belowSkills}
        </Section>
      ) : null}

      {expert.fields.length + expert.technologies.length > 0 ? (
        <Section title={t("fields.title")}>
          <Names label={t("fields.research")} names={expert.fields} />
          <Names label={t("fields.technologies")} names={expert.technologies} />
        </Section>
      ) : null}

      {biography ? (
        <Section title={t("biography")}>
          <div lang={biography.lang} className="prose whitespace-pre-line">
            {biography.text}
          </div>
        </Section>
      ) : null}

      <Career expert={expert} />

      {expert.languages.length > 0 ? (
        <Section title={t("languages")}>
          <ul className="grid gap-x-8 gap-y-1 sm:grid-cols-2">
            {expert.languages.map((language) => (
              <li key={language.languageCode}>
                <span className="font-medium">{language.label}</span>: {tc(`languageLevel.${language.level}`)}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </article>
  );
}

function Names({ label, names }: { label: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <div className="mt-3 first:mt-0">
      <h3 className="text-sm font-normal text-ink-soft">{label}</h3>
      <ul className="mt-1 flex flex-wrap gap-2">
        {names.map((name) => (
          <li key={name}>
            <Badge>{name}</Badge>
          </li>
        ))}
      </ul>
    </div>
  );
}
